package se.besked.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.besked.access.AccessRules;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.filling.FillableForm;
import se.besked.filling.FormKey;
import se.besked.filling.OpenForm;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.PersonRef;
import se.besked.person.People;
import se.besked.person.Person;
import se.besked.shared.NotFoundException;

/** A second form, which a person fills in about themselves: all that it brings beside its definition and its texts. */
@ApplicationScoped
public class AssessmentForm implements FillableForm {

    public static final FormKey MINE = new FormKey("assessment", "mine");

    private final AccessRules rules;
    private final People people;
    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public AssessmentForm(AccessRules rules, People people, EntityManager entities, Clock clock) {
        this.rules = rules;
        this.people = people;
        this.entities = entities;
        this.clock = clock;
    }

    @Override
    public String code() {
        return MINE.form();
    }

    @Override
    public OpenForm toRead(Actor actor, String of) {
        return open(actor, of);
    }

    @Override
    public OpenForm toSave(Actor actor, String of) {
        OpenForm open = open(actor, of);
        entities.lock(people.get(open.subjectId()), LockModeType.PESSIMISTIC_WRITE);
        return open;
    }

    private OpenForm open(Actor actor, String of) {
        if (!(actor instanceof Citizen citizen) || !of.equals(MINE.of())) {
            throw new NotFoundException("assessment");
        }
        rules.self(citizen, citizen.personId());
        Person person = people.get(citizen.personId());
        return new OpenForm(
                person.id(),
                FormDefinitions.latest(code()),
                new FormContext(
                        Map.of(FormContext.TODAY, LocalDate.now(clock), "segment", "health", "fullTime", 40),
                        List.of(new PersonRef(person.id(), person.name(), "person", Map.of()))));
    }
}
