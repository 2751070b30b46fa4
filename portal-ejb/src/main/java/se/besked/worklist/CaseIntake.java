package se.besked.worklist;

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
import se.besked.casework.MemberRole;
import se.besked.casework.NewMember;
import se.besked.i18n.Language;
import se.besked.person.IdentityNumber;
import se.besked.person.People;
import se.besked.person.Person;
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

    @Inject
    public CaseIntake(AccessRules rules, People people, CaseOpening opening, KnownCases known, NamedLock locks) {
        this.rules = rules;
        this.people = people;
        this.opening = opening;
        this.known = known;
        this.locks = locks;
    }

    /** @param interpreter language an interpreter is needed in; null or blank for none */
    public record NewAdult(
            IdentityNumber identity,
            String givenName,
            String familyName,
            Language language,
            String interpreter,
            boolean protectedIdentity) {}

    /** A child of the household; a visiting child lives elsewhere. */
    public record NewChild(String name, LocalDate bornOn, boolean visiting) {}

    /**
     * @param pressed id of the case to be, from the page: pressed twice, it is opened once
     * @param partner null for a single applicant
     * @return the case's id
     * @throws se.besked.shared.BrokenRule if an adult already belongs to an open case that the officer may see, is
     *     named twice or is near to the officer
     */
    public String open(Staff staff, String pressed, NewAdult applicant, NewAdult partner, List<NewChild> children) {
        rules.may(staff, Action.REGISTER_CASE);
        locks.take(NamedLock.CASE_INTAKE);
        List<NewMember> household = new ArrayList<>();
        household.add(NewMember.adult(MemberRole.APPLICANT, person(staff, applicant)));
        if (partner != null) {
            household.add(NewMember.adult(MemberRole.CO_APPLICANT, person(staff, partner)));
        }
        for (NewChild child : children) {
            household.add(
                    child.visiting()
                            ? NewMember.visitingChild(child.name(), child.bornOn())
                            : NewMember.child(child.name(), child.bornOn()));
        }
        return opening.open(staff, pressed, household);
    }

    private Person person(Staff staff, NewAdult adult) {
        Person person = enter(staff, adult);
        if (adult.interpreter() != null && !adult.interpreter().isBlank()) {
            person.needsInterpreter(adult.interpreter().strip());
        }
        if (adult.protectedIdentity()) {
            person.protectIdentity();
        }
        return person;
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
