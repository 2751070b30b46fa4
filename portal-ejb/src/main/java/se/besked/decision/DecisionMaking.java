package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.Decided;
import se.besked.application.TakenUp;
import se.besked.casework.Cases;
import se.besked.casework.Officers;
import se.besked.decision.DecisionBasis.Deliberation;
import se.besked.i18n.Argument;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * A named officer decides a month, on delegation, or hands it prepared to a colleague who may. No machine decides
 * anything.
 */
@ApplicationScoped
@Transactional
public class DecisionMaking {

    private final AccessRules rules;
    private final Applications applications;
    private final Cases cases;
    private final Officers officers;
    private final Decisions decisions;
    private final DecisionBasis deliberations;
    private final Recording recording;
    private final Event<TakenUp> takenUp;
    private final Event<Decided> decided;
    private final Clock clock;

    @Inject
    public DecisionMaking(
            AccessRules rules,
            Applications applications,
            Cases cases,
            Officers officers,
            Decisions decisions,
            DecisionBasis deliberations,
            Recording recording,
            Event<TakenUp> takenUp,
            Event<Decided> decided,
            Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.cases = cases;
        this.officers = officers;
        this.decisions = decisions;
        this.deliberations = deliberations;
        this.recording = recording;
        this.takenUp = takenUp;
        this.decided = decided;
        this.clock = clock;
    }

    /**
     * Exactly what deciding now would store, and what stands in its way.
     *
     * @param text the officer's words; null to start with what was prepared, or with what the figures suggest
     * @throws NotFoundException if it has not come in
     */
    public DecisionPreview preview(Staff staff, String applicationId, DecisionText text) {
        Application application = applications.get(applicationId);
        rules.may(staff, Action.PREVIEW, application.caseId(), applicationId);
        if (!application.status().arrived()) {
            throw new NotFoundException("application");
        }
        return deliberations.of(staff, application, text).preview();
    }

    /**
     * Makes the decision that was previewed. Doing it again gives the same decision.
     *
     * @param seen the preview's
     * @return the decision's id
     * @throws BrokenRule if something stands in its way, anything has changed since the preview, or its letters cannot
     *     be stored
     */
    public String decide(Staff staff, String applicationId, DecisionText text, String seen) {
        Application application = locked(staff, applicationId, "decide");
        Optional<Decision> made = decisions.ofApplication(applicationId).stream()
                .filter(decision ->
                        decision.fingerprint().equals(Seen.read(seen).fingerprint())
                                && decision.decidedBy().equals(staff.officerId()))
                .findFirst();
        if (made.isPresent()) {
            return made.get().id();
        }
        Deliberation now = deliberations.of(staff, application, text);
        requireClear(now, seen);
        String points = now.delegation().orElseThrow(() -> new BrokenRule(DecisionRule.NOT_DELEGATED));
        Optional<PreparedDecision> prepared = decisions.prepared(applicationId);
        Decision decision = recording.record(
                application,
                now,
                new Decision.Deciders(
                        staff.officerId(),
                        prepared.map(PreparedDecision::preparedBy).orElse(null),
                        now.text().tookPart(),
                        points));
        prepared.ifPresent(decisions::remove);
        application.takeUp(staff.officerId(), clock.instant()).ifPresent(takenUp::fire);
        boolean wholly = !now.content().somethingLater();
        decided.fire(application.decide(decision.id(), wholly, staff.officerId(), clock.instant()));
        return decision.id();
    }

    /**
     * Hands the prepared decision to a colleague who may decide it; this officer becomes the one who presented.
     *
     * @param seen the preview's
     */
    public void handTo(Staff staff, String applicationId, String toOfficerId, DecisionText text, String seen) {
        Application application = locked(staff, applicationId, "hand to " + toOfficerId);
        if (decisions
                .prepared(applicationId)
                .filter(prepared -> prepared.preparedBy().equals(staff.officerId())
                        && prepared.handedTo().equals(toOfficerId))
                .isPresent()) {
            return;
        }
        if (cases.get(application.caseId()).protectedIdentity()) {
            throw new BrokenRule(DecisionRule.PROTECTED_CASE);
        }
        Deliberation now = deliberations.of(staff, application, text);
        requireClear(now, seen);
        boolean may = now.whoMay().stream().anyMatch(officer -> officer.id().equals(toOfficerId))
                && rules.allows(new Staff(toOfficerId), Action.DECIDE, application.caseId());
        if (!may || toOfficerId.equals(staff.officerId())) {
            throw new BrokenRule(
                    DecisionRule.COLLEAGUE_MAY_NOT,
                    Argument.name(officers.get(toOfficerId).name()));
        }
        decisions.prepared(applicationId).ifPresent(decisions::remove);
        decisions.flush();
        decisions.add(new PreparedDecision(applicationId, staff.officerId(), toOfficerId, clock.instant(), now.text()));
        application.takeUp(staff.officerId(), clock.instant()).ifPresent(takenUp::fire);
        application.record(DecisionTimeline.HANDED_TO_DECIDER, staff.officerId(), clock.instant(), toOfficerId);
    }

    /** Takes a prepared decision back: by the officer who prepared it, or by the one who was to decide. */
    public void takeBack(Staff staff, String applicationId) {
        locked(staff, applicationId, "take back");
        PreparedDecision prepared =
                decisions.prepared(applicationId).orElseThrow(() -> new BrokenRule(DecisionRule.NOT_HANDED));
        if (!staff.officerId().equals(prepared.preparedBy())
                && !staff.officerId().equals(prepared.handedTo())) {
            throw new BrokenRule(
                    DecisionRule.HANDED_TO_OTHER,
                    Argument.name(officers.get(prepared.handedTo()).name()));
        }
        decisions.remove(prepared);
    }

    /** @param preparedBy name of the officer who presents it */
    public record HandedMonth(
            String applicationId,
            String number,
            String caseId,
            String applicant,
            java.time.YearMonth month,
            String preparedBy,
            Instant handedAt) {}

    /** What colleagues have prepared for this officer to decide, oldest first. */
    public List<HandedMonth> handedToMe(Staff staff) {
        List<HandedMonth> months = decisions.handedTo(staff.officerId(), rules.cases(staff, Action.LIST)).stream()
                .map(this::handedMonth)
                .toList();
        if (!months.isEmpty()) {
            rules.listed(
                    staff, Action.LIST, months.stream().map(HandedMonth::caseId).toList(), "handed to me");
        }
        return months;
    }

    private HandedMonth handedMonth(PreparedDecision prepared) {
        Application application = applications.get(prepared.applicationId());
        return new HandedMonth(
                application.id(),
                application.number(),
                application.caseId(),
                application.household().adults().get(0).name(),
                application.month(),
                officers.get(prepared.preparedBy()).name(),
                prepared.handedAt());
    }

    private static void requireClear(Deliberation now, String seen) {
        now.obstacles().stream().findFirst().ifPresent(obstacle -> {
            throw new BrokenRule(obstacle.rule(), obstacle.message());
        });
        Seen before = Seen.read(seen);
        if (!before.unseen(now.preview().arrivals()).isEmpty()) {
            throw new BrokenRule(DecisionRule.ARRIVED_SINCE);
        }
        if (!now.fingerprint().equals(before.fingerprint())) {
            throw new BrokenRule(DecisionRule.CHANGED_SINCE);
        }
    }

    private Application locked(Staff staff, String applicationId, String detail) {
        rules.may(staff, Action.DECIDE, applications.get(applicationId).caseId(), detail + " " + applicationId);
        return applications.getLocked(applicationId);
    }
}
