package se.besked.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.demonstration.DemonstrationPeople;
import se.besked.demonstration.DemonstrationPerson;
import se.besked.i18n.Message;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.PostedFields;

/** Who one can be in the demonstration, and the one click that signs in. */
@Named("demonstrationPage")
@RequestScoped
public class DemonstrationPage {

    /** Those who come in by one door. The heading is {@code demo.door.<name>}. */
    public record Group(String door, List<DemonstrationPerson> people) {}

    private final DemonstrationPeople people;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Doors doors;
    private final PostedFields fields;

    @Inject
    public DemonstrationPage(
            DemonstrationPeople people, SignedIn signedIn, Pages pages, Doors doors, PostedFields fields) {
        this.fields = fields;
        this.people = people;
        this.signedIn = signedIn;
        this.pages = pages;
        this.doors = doors;
    }

    /** Answers 404 outside the demonstration. */
    public void open() {
        people.all();
    }

    public void enter() {
        if (pages.pressed().is("identity")) {
            enterWithIdentity();
            return;
        }
        DemonstrationPerson person = people.get(pages.pressed().act());
        Door door = doors.named(person.door()).orElseThrow();
        signedIn.enter(door, person.subjectId());
        pages.redirect(door.home());
    }

    /** The stand-in for an e-ID takes the number of anybody whom the office has entered, as a new case does. */
    private void enterWithIdentity() {
        Optional<String> person = people.withIdentity(fields.text("number"));
        Door door = doors.all().stream()
                .filter(one -> one.actor() == Door.Kind.CITIZEN)
                .findFirst()
                .orElseThrow();
        person.ifPresentOrElse(
                id -> {
                    signedIn.enter(door, id);
                    pages.redirect(door.home());
                },
                () -> fields.wrong("number", Message.of("demo.identity.unknown")));
    }

    /** Everybody by their doors, the staff's first; a door that nobody comes in by is left out. */
    public List<Group> getGroups() {
        return doors.all().stream()
                .sorted(Comparator.comparing(Door::actor).reversed())
                .map(door -> new Group(
                        door.name(),
                        people.all().stream()
                                .filter(person -> person.door().equals(door.name()))
                                .toList()))
                .filter(group -> !group.people().isEmpty())
                .toList();
    }
}
