package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.casework.Cases;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.decision.DecisionPreview.Colleague;
import se.besked.decision.DecisionPreview.Handed;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.month.PayDays;
import se.besked.norm.Grants;
import se.besked.receipt.Receipts;
import se.besked.review.MonthUnderReview;
import se.besked.review.MonthsUnderReview;
import se.besked.review.SheetHeaders;
import se.besked.shared.Json;
import se.besked.shared.Sha256;

/** Everything that is weighed before a month is decided; the preview and the decision both come from here. */
@ApplicationScoped
class DecisionBasis {

    private final MonthsUnderReview months;
    private final SheetHeaders headers;
    private final Cases cases;
    private final Decisions decisions;
    private final DecisionViews views;
    private final Receipts receipts;
    private final Arrivals arrivals;
    private final DecisionChecks obstacles;
    private final DelegationRules delegations;
    private final HandedOn handedOn;
    private final Officers officers;
    private final PayDays payDays;

    @Inject
    DecisionBasis(
            MonthsUnderReview months,
            SheetHeaders headers,
            Cases cases,
            Decisions decisions,
            DecisionViews views,
            Receipts receipts,
            Arrivals arrivals,
            DecisionChecks obstacles,
            DelegationRules delegations,
            HandedOn handedOn,
            Officers officers,
            PayDays payDays) {
        this.months = months;
        this.headers = headers;
        this.cases = cases;
        this.decisions = decisions;
        this.views = views;
        this.receipts = receipts;
        this.arrivals = arrivals;
        this.obstacles = obstacles;
        this.delegations = delegations;
        this.handedOn = handedOn;
        this.officers = officers;
        this.payDays = payDays;
    }

    /**
     * @param content null without an approved norm, like {@code fingerprint}
     * @param delegation the points that let this officer decide
     */
    record Deliberation(
            DecisionText text,
            DecisionContent content,
            String fingerprint,
            List<Obstacle> obstacles,
            Optional<String> delegation,
            List<Officer> whoMay,
            DecisionPreview preview) {}

    Deliberation of(Staff staff, Application application, DecisionText given) {
        MonthUnderReview review = months.of(application);
        Grants earlier = decisions.granted(application.id());
        Optional<Drafting> drafting = review.calculation()
                .map(calculation -> new Drafting(review, calculation, earlier, receipts.tray(application.id())));
        DecisionText text = given != null ? given : start(application, review, drafting);
        text.tookPart().forEach(officers::get);
        List<Obstacle> inTheWay = obstacles.of(staff, review, drafting.orElse(null), text);
        int number = decisions.ofApplication(application.id()).size() + 1;
        Optional<DecisionContent> content = drafting.map(figures -> figures.content(number, text));
        Optional<String> fingerprint = content.map(said -> Sha256.hex(Json.write(said) + text.tookPart()));
        SocialCase socialCase = cases.get(application.caseId());
        Optional<String> points = drafting.flatMap(figures -> delegations.points(staff.officerId(), figures))
                .filter(covered -> !handedOn.untold(staff, socialCase));
        List<Officer> whoMay = drafting.map(delegations::whoMay).orElse(List.of()).stream()
                .filter(officer -> !handedOn.untold(new Staff(officer.id()), socialCase))
                .toList();
        List<Arrival> in = arrivals.of(application);
        DecisionPreview preview = new DecisionPreview(
                application.id(),
                headers.of(review, socialCase, staff),
                views.refs(staff, application.id()),
                text,
                drafting.map(figures -> figures.circumstances().suggested()).orElse(List.of()),
                content.orElse(null),
                payDays.of(application.month()),
                fingerprint.map(print -> Seen.of(print, in)).orElse(null),
                in,
                inTheWay,
                points.isPresent(),
                points.orElse(null),
                drafting.map(figures -> delegations.beyond(staff.officerId(), figures))
                        .orElse(List.of()),
                colleagues(staff, whoMay),
                handed(staff, application),
                drafting.filter(DecisionChecks::reasonsNeeded).isPresent(),
                drafting.filter(figures -> DecisionChecks.childPerspectiveNeeded(review, figures))
                        .isPresent());
        return new Deliberation(
                text, content.orElse(null), fingerprint.orElse(null), inTheWay, points, whoMay, preview);
    }

    private DecisionText start(Application application, MonthUnderReview review, Optional<Drafting> drafting) {
        return decisions
                .prepared(application.id())
                .map(PreparedDecision::text)
                .or(() -> drafting.map(figures -> Suggesting.text(review, figures)))
                .orElseGet(() -> new DecisionText(null, null, null, null, null));
    }

    private static List<Colleague> colleagues(Staff staff, List<Officer> whoMay) {
        return whoMay.stream()
                .filter(officer -> !officer.id().equals(staff.officerId()))
                .map(officer -> new Colleague(officer.id(), officer.name(), officer.titleKey()))
                .toList();
    }

    private Handed handed(Staff staff, Application application) {
        return decisions
                .prepared(application.id())
                .map(prepared -> new Handed(
                        officers.get(prepared.preparedBy()).name(),
                        officers.get(prepared.handedTo()).name(),
                        prepared.handedAt(),
                        prepared.handedTo().equals(staff.officerId()),
                        prepared.preparedBy().equals(staff.officerId())))
                .orElse(null);
    }
}
