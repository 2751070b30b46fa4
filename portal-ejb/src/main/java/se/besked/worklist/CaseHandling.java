package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
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
import se.besked.casework.NewMember;
import se.besked.casework.SocialCase;
import se.besked.i18n.Typed;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;

/** Taking a case, handing it over, writing in it. */
@ApplicationScoped
@Transactional
public class CaseHandling {

    private final AccessRules rules;
    private final Cases cases;
    private final Clock clock;

    @Inject
    public CaseHandling(AccessRules rules, Cases cases, Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.clock = clock;
    }

    /** Makes the officer responsible for a case that nobody has. */
    public void claim(Staff staff, String caseId) {
        rules.may(staff, Action.CLAIM_CASE, caseId, "claim");
        cases.get(caseId).claimFor(staff.officerId());
    }

    /** Hands the case to a colleague, or to nobody ({@code null}), by the officer responsible or while nobody is. */
    public void handOver(Staff staff, String caseId, String toOfficerId) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "hand over");
        SocialCase socialCase = cases.get(caseId);
        if (socialCase.responsibleOfficerId() != null
                && !socialCase.responsibleOfficerId().equals(staff.officerId())) {
            throw new BrokenRule(CaseRule.CLAIMED_BY_OTHER);
        }
        socialCase.assignTo(toOfficerId);
    }

    /** Enters a child; from the next application on it is asked about and counted. */
    public String addChild(Staff staff, String caseId, String name, LocalDate bornOn) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "add child");
        return cases.get(caseId).add(NewMember.child(name, bornOn)).id();
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
     */
    public void assign(Staff staff, String caseId, String subjectId, String role) {
        rules.may(staff, Action.ASSIGN_CASE, caseId, subjectId + " as " + role);
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
