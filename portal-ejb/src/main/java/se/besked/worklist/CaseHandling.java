package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.casework.CaseAssignment;
import se.besked.casework.CaseNote;
import se.besked.casework.CaseRule;
import se.besked.casework.Cases;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.casework.SocialCase;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;

/** Taking a case, handing it over, writing in it. */
@ApplicationScoped
@Transactional
public class CaseHandling {

    private final AccessRules rules;
    private final Cases cases;
    private final Officers officers;
    private final Clock clock;

    @Inject
    public CaseHandling(AccessRules rules, Cases cases, Officers officers, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Makes the officer responsible for a case that nobody has, or that somebody has who may not handle it.
     *
     * @throws BrokenRule if a colleague was quicker
     */
    public void claim(Staff staff, String caseId) {
        rules.may(staff, Action.CLAIM_CASE, caseId, "claim");
        SocialCase socialCase = cases.get(caseId);
        requireFree(staff, socialCase);
        socialCase.assignTo(staff.officerId());
    }

    /**
     * Hands the case to a colleague, or to nobody ({@code null}), by the officer responsible, or by anybody while
     * nobody is who may handle it.
     *
     * @throws BrokenRule if a colleague is responsible, or the one it is handed to may not handle it
     */
    public void handOver(Staff staff, String caseId, String toOfficerId) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "hand over to " + toOfficerId);
        SocialCase socialCase = cases.get(caseId);
        requireFree(staff, socialCase);
        if (toOfficerId != null && !rules.wouldAllow(new Staff(toOfficerId), Action.CHANGE_CASE, caseId)) {
            throw mayNot(officers.get(toOfficerId));
        }
        socialCase.assignTo(toOfficerId);
    }

    private void requireFree(Staff staff, SocialCase socialCase) {
        if (!staff.officerId().equals(socialCase.responsibleOfficerId()) && rules.claimed(socialCase.id())) {
            throw new BrokenRule(CaseRule.CLAIMED_BY_OTHER);
        }
    }

    private static BrokenRule mayNot(Officer officer) {
        return new BrokenRule(CaseRule.COLLEAGUE_MAY_NOT, Argument.name(officer.name()));
    }

    /** A member no longer belongs to the household, from that month on. */
    public void memberLeaves(Staff staff, String caseId, String memberId, YearMonth from) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "member leaves");
        cases.get(caseId).leaves(memberId, from);
    }

    /**
     * Writes a dated, signed note that nobody changes afterwards. Asked for twice, it is written once.
     *
     * @param pressed id of the note to be
     * @param applicationId the month it is about, or null for the case as a whole
     */
    public void note(Staff staff, String pressed, String caseId, String applicationId, String text) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "note");
        String trimmed = Typed.lines(text);
        if (trimmed.isEmpty()) {
            throw new BrokenRule(CaseRule.NOTE_EMPTY);
        }
        if (trimmed.length() > CaseNote.LONGEST) {
            throw new BrokenRule(CaseRule.NOTE_TOO_LONG);
        }
        cases.getLocked(caseId);
        Optional<CaseNote> before = cases.note(pressed);
        // Another under the same id: a page from the browser's memory, with other words in it.
        String id = before.isEmpty() ? pressed : Ids.next();
        CaseNote note = new CaseNote(id, caseId, applicationId, staff.officerId(), clock.instant(), trimmed);
        if (before.filter(note::same).isEmpty()) {
            cases.add(note);
        }
    }

    /**
     * Gives an officer or a person a part in the case beside the responsible officer's; what it lets them do, the rule
     * table says. Said twice, it holds once.
     *
     * @param subjectId officer id or person id
     * @param role as the rule table names it
     * @throws BrokenRule if it is an officer to whom the case is too near
     */
    public void assign(Staff staff, String caseId, String subjectId, String role) {
        rules.may(staff, Action.ASSIGN_CASE, caseId, subjectId + " as " + role);
        officers.find(subjectId)
                .filter(officer -> rules.near(officer.id(), caseId))
                .ifPresent(officer -> {
                    throw mayNot(officer);
                });
        if (cases.assignment(caseId, subjectId, role).isEmpty()) {
            cases.add(new CaseAssignment(caseId, subjectId, role));
        }
    }

    /** Takes that part away again. */
    public void unassign(Staff staff, String caseId, String subjectId, String role) {
        rules.may(staff, Action.ASSIGN_CASE, caseId, subjectId + " no longer as " + role);
        cases.assignment(caseId, subjectId, role).ifPresent(cases::remove);
    }

    /** Says which segment the case belongs to, in the municipality's own word; null for none. */
    public void placeIn(Staff staff, String caseId, String segment) {
        rules.may(staff, Action.ASSIGN_CASE, caseId, "segment " + segment);
        cases.get(caseId).placeIn(segment);
    }

    /** The id of the person's own open case. */
    public Optional<String> ownCase(Citizen citizen) {
        return rules.ownCase(citizen, Action.OPEN_CASE).map(SocialCase::id);
    }
}
