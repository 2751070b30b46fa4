package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NamedLock;
import se.besked.shared.NumberSeries;

/** Opening a case, taking it, writing in it. */
@ApplicationScoped
@Transactional
public class CaseHandling {

    private final AccessRules rules;
    private final Cases cases;
    private final People people;
    private final NumberSeries numbers;
    private final NamedLock locks;
    private final Clock clock;

    @Inject
    public CaseHandling(
            AccessRules rules, Cases cases, People people, NumberSeries numbers, NamedLock locks, Clock clock) {
        this.locks = locks;
        this.rules = rules;
        this.cases = cases;
        this.people = people;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * Opens a case for a household and makes the officer responsible for it. Asked for twice, it is opened once.
     *
     * @param pressed id of the case to be
     * @param household adults first; every adult is a known person
     * @return the case's id
     * @throws BrokenRule if an adult already belongs to an open case, is named twice or is near to the officer
     */
    public String open(Staff staff, String pressed, List<NewMember> household) {
        rules.mayEnter(staff, Action.REGISTER_CASE, identityNumbers(household));
        locks.take(NamedLock.CASE_INTAKE);
        if (cases.find(pressed).isPresent()) {
            rules.may(staff, Action.OPEN_CASE, pressed, "opened");
            return pressed;
        }
        boolean protectedIdentity = false;
        Set<String> entered = new HashSet<>();
        for (NewMember member : household) {
            if (member.role().adult()) {
                if (!entered.add(member.personId())) {
                    throw new BrokenRule(CaseRule.SAME_PERSON_TWICE);
                }
                Person person = people.get(member.personId());
                protectedIdentity |= person.protectedIdentity();
                withoutCase(staff, person.id());
            }
        }
        SocialCase opened = new SocialCase(pressed, "E" + numbers.next("case"), clock.instant(), protectedIdentity);
        household.forEach(opened::add);
        opened.assignTo(staff.officerId());
        cases.add(opened);
        rules.listed(staff, Action.REGISTER_CASE, List.of(opened.id()), "opened");
        return opened.id();
    }

    private static List<String> identityNumbers(List<NewMember> household) {
        return household.stream()
                .map(NewMember::identityNumber)
                .filter(Objects::nonNull)
                .toList();
    }

    /** That there is a case is news to whoever may not see it, so that being told leaves a row. */
    private void withoutCase(Staff staff, String personId) {
        Optional<SocialCase> open = cases.ofPerson(personId);
        if (open.isPresent()) {
            rules.toldOf(staff, Action.REGISTER_CASE, open.get().id());
            throw new BrokenRule(CaseRule.PERSON_HAS_CASE);
        }
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

    /** Enters a new member; from the next application on the person is asked about and counted. */
    public String addMember(Staff staff, String caseId, NewMember member) {
        rules.may(staff, Action.CHANGE_CASE, caseId, "add member");
        rules.mayEnter(staff, Action.CHANGE_CASE, identityNumbers(List.of(member)));
        locks.take(NamedLock.CASE_INTAKE);
        if (member.role().adult()) {
            withoutCase(staff, member.personId());
        }
        return cases.get(caseId).add(member).id();
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
        String trimmed = text == null ? "" : text.strip();
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
