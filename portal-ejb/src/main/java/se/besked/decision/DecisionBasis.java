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
import se.besked.decision.DecisionPreview.Colleague;
import se.besked.decision.DecisionPreview.Handed;
import se.besked.decision.DecisionPreview.Obstacle;
import se.besked.month.PayDays;
import se.besked.norm.Grants;
import se.besked.receipt.Receipts;
import se.besked.review.MonthUnderReview;
import se.besked.review.MonthsUnderReview;
import se.besked.review.ReviewSheet.Header;
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
        Drafting drafting = review.calculation()
                .map(calculation -> new Drafting(review, calculation, earlier, receipts.tray(application.id())))
                .orElse(null);
        DecisionText text = given != null ? given : start(application, review, drafting);
        text.tookPart().forEach(officers::get);
        List<Obstacle> inTheWay = obstacles.of(staff, review, drafting, text);
        if (drafting == null) {
            DecisionPreview preview = new DecisionPreview(
                    application.id(),
                    header(staff, review),
                    views.refs(staff, application.id()),
                    text,
                    List.of(),
                    null,
                    null,
                    null,
                    List.of(),
                    inTheWay,
                    false,
                    null,
                    List.of(),
                    List.of(),
                    handed(staff, application),
                    false,
                    false);
            return new Deliberation(text, null, null, inTheWay, Optional.empty(), List.of(), preview);
        }
        DecisionContent content =
                drafting.content(decisions.ofApplication(application.id()).size() + 1, text);
        String fingerprint = Sha256.hex(Json.write(content) + text.tookPart());
        Optional<String> points = delegations.points(staff.officerId(), drafting);
        List<Officer> whoMay = delegations.whoMay(drafting);
        List<Arrival> in = arrivals.of(application);
        DecisionPreview preview = new DecisionPreview(
                application.id(),
                header(staff, review),
                views.refs(staff, application.id()),
                text,
                drafting.circumstances().suggested(),
                content,
                payDays.of(application.month()),
                Seen.of(fingerprint, in),
                in,
                inTheWay,
                points.isPresent(),
                points.orElse(null),
                delegations.beyond(staff.officerId(), drafting),
                colleagues(staff, whoMay),
                handed(staff, application),
                DecisionChecks.reasonsNeeded(drafting),
                DecisionChecks.childPerspectiveNeeded(review, drafting));
        return new Deliberation(text, content, fingerprint, inTheWay, points, whoMay, preview);
    }

    private Header header(Staff staff, MonthUnderReview review) {
        return headers.of(review, cases.get(review.application().caseId()), staff);
    }

    private DecisionText start(Application application, MonthUnderReview review, Drafting drafting) {
        return decisions
                .prepared(application.id())
                .map(PreparedDecision::text)
                .orElseGet(() -> drafting == null
                        ? new DecisionText(null, null, null, null, null)
                        : Suggesting.text(review, drafting));
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
