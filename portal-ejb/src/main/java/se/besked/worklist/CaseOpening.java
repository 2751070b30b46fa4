package se.besked.worklist;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.casework.CaseNote;
import se.besked.casework.CaseRule;
import se.besked.casework.Cases;
import se.besked.casework.NewMember;
import se.besked.casework.SocialCase;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.person.People;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NamedLock;
import se.besked.shared.NumberSeries;

/**
 * Opens a case. Where the people have one that the officer may not know of, hers reads like any other, but it is handed
 * on: a note in the first one tells those who may see it, and nothing is decided in the second, which its officer meets
 * as a decision to hand to a colleague.
 */
@ApplicationScoped
@Transactional
public class CaseOpening {

    private final AccessRules rules;
    private final Cases cases;
    private final KnownCases known;
    private final People people;
    private final NumberSeries numbers;
    private final NamedLock locks;
    private final Clock clock;

    @Inject
    public CaseOpening(
            AccessRules rules,
            Cases cases,
            KnownCases known,
            People people,
            NumberSeries numbers,
            NamedLock locks,
            Clock clock) {
        this.rules = rules;
        this.cases = cases;
        this.known = known;
        this.people = people;
        this.numbers = numbers;
        this.locks = locks;
        this.clock = clock;
    }

    /**
     * Opens a case for a household and makes the officer responsible for it. Asked for twice, it is opened once.
     *
     * @param pressed id of the case to be
     * @param household adults first; every adult is a known person
     * @return the case's id
     * @throws BrokenRule if an adult already belongs to an open case that the officer may see, is named twice or is
     *     near to the officer
     */
    public String open(Staff staff, String pressed, List<NewMember> household) {
        List<String> identityNumbers = identityNumbers(household);
        rules.mayEnter(staff, Action.REGISTER_CASE, identityNumbers);
        locks.take(NamedLock.CASE_INTAKE);
        if (cases.find(pressed).isPresent()) {
            rules.may(staff, Action.OPEN_CASE, pressed, "opened");
            return pressed;
        }
        Set<String> entered = new HashSet<>();
        if (!identityNumbers.stream().allMatch(entered::add)) {
            throw new BrokenRule(CaseRule.SAME_PERSON_TWICE);
        }
        KnownCases.Known there = known.of(staff, identityNumbers);
        if (!there.open().isEmpty()) {
            rules.asked(staff, Action.REGISTER_CASE, there.open(), there.hidden(), "told that it is there");
            throw new BrokenRule(CaseRule.PERSON_HAS_CASE);
        }
        SocialCase opened =
                new SocialCase(pressed, "E" + numbers.next("case"), clock.instant(), protectedIdentity(household));
        if (!there.hidden().isEmpty()) {
            opened.handOn();
        }
        household.forEach(opened::add);
        opened.assignTo(staff.officerId());
        cases.add(opened);
        there.hidden().forEach(caseId -> cases.add(handedOn(staff, caseId, opened)));
        rules.asked(staff, Action.REGISTER_CASE, List.of(opened.id()), there.hidden(), "opened");
        return opened.id();
    }

    private CaseNote handedOn(Staff staff, String caseId, SocialCase opened) {
        String text =
                Message.of("office.handedOn", Argument.text(opened.number())).in(Language.SV);
        return new CaseNote(Ids.next(), caseId, null, staff.officerId(), clock.instant(), text);
    }

    private boolean protectedIdentity(List<NewMember> household) {
        return household.stream()
                .map(NewMember::personId)
                .filter(Objects::nonNull)
                .anyMatch(id -> people.get(id).protectedIdentity());
    }

    private static List<String> identityNumbers(List<NewMember> household) {
        return household.stream()
                .map(NewMember::identityNumber)
                .filter(Objects::nonNull)
                .toList();
    }
}
