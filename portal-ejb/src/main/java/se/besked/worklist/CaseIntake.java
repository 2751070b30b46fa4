package se.besked.worklist;

import static se.besked.forms.typing.IdentityNumber.OLDEST_CHILD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.casework.CaseRule;
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.month.MonthCalendar;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;
import se.besked.shared.NamedLock;

/**
 * A household comes to the office for the first time: its adults are entered as persons, and a case is opened for them.
 */
@ApplicationScoped
@Transactional
public class CaseIntake {

    private final AccessRules rules;
    private final People people;
    private final CaseOpening opening;
    private final KnownCases known;
    private final NamedLock locks;
    private final MonthCalendar calendar;

    @Inject
    public CaseIntake(
            AccessRules rules,
            People people,
            CaseOpening opening,
            KnownCases known,
            NamedLock locks,
            MonthCalendar calendar) {
        this.calendar = calendar;
        this.rules = rules;
        this.people = people;
        this.opening = opening;
        this.known = known;
        this.locks = locks;
    }

    /**
     * @param givenName, familyName one of them may be empty
     * @param interpreter language an interpreter is needed in; null or blank for none
     * @param reached what the paper says of phone, address and account
     * @param samePerson whether the officer says that it is the person whom the number is known of, under another name
     */
    public record NewAdult(
            IdentityNumber identity,
            String givenName,
            String familyName,
            Language language,
            String interpreter,
            boolean protectedIdentity,
            Reached reached,
            boolean samePerson) {

        /** Years. */
        private static final int GROWN = 18;

        /** Whether the person is of age that day. */
        public boolean grown(LocalDate today) {
            return !identity.bornOn().isAfter(today.minusYears(GROWN));
        }

        String name() {
            return (givenName + " " + familyName).strip();
        }
    }

    /** A child of the household; a visiting child lives elsewhere. */
    public record NewChild(String name, LocalDate bornOn, boolean visiting) {

        /** Whether the child is born and young enough to be one that day. */
        public boolean young(LocalDate today) {
            return !bornOn.isAfter(today) && bornOn.isAfter(today.minusYears(OLDEST_CHILD + 1));
        }
    }

    /**
     * @param pressed id of the case to be, from the page: pressed twice, it is opened once
     * @param partner null for a single applicant
     * @return the case's id
     * @throws BrokenRule if an age cannot be right, another account is known, a number is known under another name, an
     *     adult already belongs to an open case that the officer may see, is named twice or is near to the officer
     */
    public String open(Staff staff, String pressed, NewAdult applicant, NewAdult partner, List<NewChild> children) {
        rules.may(staff, Action.REGISTER_CASE);
        requireAges(applicant, partner, children);
        locks.take(NamedLock.CASE_INTAKE);
        List<NewMember> household = new ArrayList<>();
        household.add(adult(staff, MemberRole.APPLICANT, applicant));
        if (partner != null) {
            household.add(adult(staff, MemberRole.CO_APPLICANT, partner));
        }
        for (NewChild child : children) {
            household.add(
                    child.visiting()
                            ? NewMember.visitingChild(child.name(), child.bornOn())
                            : NewMember.child(child.name(), child.bornOn()));
        }
        return opening.open(staff, pressed, household);
    }

    private void requireAges(NewAdult applicant, NewAdult partner, List<NewChild> children) {
        LocalDate today = calendar.today();
        if (!applicant.grown(today) || (partner != null && !partner.grown(today))) {
            throw new BrokenRule(CaseRule.ADULT_TOO_YOUNG);
        }
        if (!children.stream().allMatch(child -> child.young(today))) {
            throw new BrokenRule(CaseRule.CHILD_AGE_WRONG);
        }
    }

    /**
     * The name that the number is known under here, where another one was typed: to be asked about. Empty for a person
     * who is new, called like that, or not for this officer to know of.
     */
    public Optional<String> knownAs(Staff staff, NewAdult adult) {
        rules.may(staff, Action.REGISTER_CASE);
        Optional<String> known = differing(staff, adult);
        if (known.isPresent()) {
            rules.asked(staff, Action.REGISTER_CASE, List.of(), List.of(), "told a known person's name");
        }
        return known;
    }

    private Optional<String> differing(Staff staff, NewAdult adult) {
        return untold(staff, adult)
                ? Optional.empty()
                : people.withIdentity(adult.identity())
                        .filter(person -> !person.called(adult.name()))
                        .map(Person::name);
    }

    private boolean untold(Staff staff, NewAdult adult) {
        return !known.of(staff, List.of(adult.identity().digits())).hidden().isEmpty();
    }

    private NewMember adult(Staff staff, MemberRole role, NewAdult adult) {
        differing(staff, adult).filter(name -> !adult.samePerson()).ifPresent(name -> {
            throw new AdultRule(role, CaseRule.OTHER_NAME, Argument.name(name), Argument.name(adult.name()));
        });
        Person person = enter(staff, adult);
        if (adult.interpreter() != null && !adult.interpreter().isBlank()) {
            person.needsInterpreter(adult.interpreter().strip());
        }
        if (adult.protectedIdentity()) {
            person.protectIdentity();
        }
        reached(role, person, adult.reached());
        return NewMember.adult(role, person);
    }

    /** An account that is known already changes by its owner's signature on an application, never here. */
    private static void reached(MemberRole role, Person person, Reached reached) {
        if (reached.phone() != null) {
            person.reachedBy(reached.phone(), person.email());
        }
        if (reached.address() != null) {
            person.livesAt(reached.address());
        }
        if (reached.account() != null) {
            boolean same = reached.account().equals(person.account())
                    && reached.clearing().equals(person.clearing());
            if (person.account() != null && !same) {
                throw new AdultRule(role, CaseRule.ACCOUNT_BY_OWNER);
            }
            person.paidTo(reached.clearing(), reached.account());
        }
    }

    /** The person of that number; of one whom the officer may not know of nothing is shown and nothing changed. */
    private Person enter(Staff staff, NewAdult adult) {
        boolean untold =
                !known.of(staff, List.of(adult.identity().digits())).hidden().isEmpty();
        Optional<Person> person = people.withIdentity(adult.identity());
        if (person.isPresent() && !untold) {
            return person.get();
        }
        Person entered = untold
                ? Person.apart(Ids.next(), adult.identity(), adult.givenName(), adult.familyName(), adult.language())
                : new Person(Ids.next(), adult.identity(), adult.givenName(), adult.familyName(), adult.language());
        people.add(entered);
        return entered;
    }
}
