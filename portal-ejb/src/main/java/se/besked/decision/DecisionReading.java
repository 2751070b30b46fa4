package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Applications;
import se.besked.i18n.Language;
import se.besked.month.MonthCalendar;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * Reading a decision: on the page, in the letter, on paper. Whichever comes first starts the time to appeal (FL 44 §).
 */
@ApplicationScoped
@Transactional
public class DecisionReading {

    private final AccessRules rules;
    private final Decisions decisions;
    private final Applications applications;
    private final DecisionViews views;
    private final Letters letters;
    private final MonthCalendar calendar;
    private final Clock clock;

    @Inject
    public DecisionReading(
            AccessRules rules,
            Decisions decisions,
            Applications applications,
            DecisionViews views,
            Letters letters,
            MonthCalendar calendar,
            Clock clock) {
        this.rules = rules;
        this.decisions = decisions;
        this.applications = applications;
        this.views = views;
        this.letters = letters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Opens the decision page as one of the adults it is about: a deliberate act, remembered the first time.
     *
     * @throws NotFoundException if there is no such decision, or it is not about this person
     */
    public DecisionView open(Citizen citizen, String decisionId) {
        return views.of(citizen, opened(citizen, decisionId));
    }

    /** The decision as the office sees it, with each adult's days. */
    public DecisionView view(Staff staff, String decisionId) {
        Decision decision = decisions.get(decisionId);
        rules.may(staff, Action.OPEN_DECISION, decision.caseId(), decisionId);
        return views.of(staff, decision);
    }

    /**
     * The letter to one adult, as a PDF, byte for byte as it was made with the decision. A citizen gets their own, and
     * has then read the decision.
     *
     * @param personId the adult whom the letter is to
     * @param language Swedish is the binding one
     * @throws NotFoundException if no letter was made to this person in this language
     */
    public byte[] letter(Actor actor, String decisionId, String personId, Language language) {
        if (actor instanceof Citizen citizen) {
            rules.self(citizen, personId);
            opened(citizen, decisionId);
        } else {
            String caseId = decisions.get(decisionId).caseId();
            rules.may(actor, Action.OPEN_LETTER, caseId, decisionId);
        }
        return letters.read(decisionId, personId, language);
    }

    /**
     * Records the day on which the letter on paper was delivered to one adult.
     *
     * @throws BrokenRule if the day lies ahead or before the decision
     */
    public void delivered(Staff staff, String decisionId, String personId, LocalDate day) {
        Decision decision = decisions.get(decisionId);
        rules.may(staff, Action.RECORD_DELIVERY, decision.caseId(), "delivery of " + decisionId);
        if (day == null || day.isAfter(calendar.today()) || day.isBefore(decision.decidedOn())) {
            throw new BrokenRule(DecisionRule.DELIVERY_DAY_WRONG);
        }
        decisions
                .getLocked(decisionId)
                .party(personId)
                .orElseThrow(() -> new NotFoundException("party"))
                .deliveredOnPaper(day, staff.officerId(), clock.instant());
        applications
                .get(decision.applicationId())
                .record(
                        DecisionTimeline.ANSWER_DELIVERED,
                        staff.officerId(),
                        clock.instant(),
                        decisionId + " " + personId + " " + day);
    }

    private Decision opened(Citizen citizen, String decisionId) {
        rules.may(citizen, Action.OPEN_DECISION, decisions.get(decisionId).caseId());
        Decision decision = decisions.getLocked(decisionId);
        DecisionParty me = decision.party(citizen.personId()).orElseThrow(() -> new NotFoundException("decision"));
        if (me.open(clock.instant())) {
            applications
                    .get(decision.applicationId())
                    .record(DecisionTimeline.ANSWER_OPENED, citizen.personId(), clock.instant(), decisionId);
        }
        return decision;
    }
}
