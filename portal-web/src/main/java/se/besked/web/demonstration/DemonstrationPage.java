package se.besked.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.demonstration.DemonstrationPeople;
import se.besked.demonstration.DemonstrationPerson;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** Who one can be in the demonstration, and the one click that signs in. */
@Named("demonstrationPage")
@RequestScoped
public class DemonstrationPage {

    private final DemonstrationPeople people;
    private final SignedIn signedIn;
    private final Pages pages;
    private final Doors doors;

    @Inject
    public DemonstrationPage(DemonstrationPeople people, SignedIn signedIn, Pages pages, Doors doors) {
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
        DemonstrationPerson person = people.get(pages.pressed().act());
        Door door = door(person);
        signedIn.enter(door, person.subjectId());
        pages.redirect(door.home());
    }

    public List<DemonstrationPerson> getApplicants() {
        return people.all().stream()
                .filter(person -> door(person).actor() == Door.Kind.CITIZEN)
                .toList();
    }

    public List<DemonstrationPerson> getOfficers() {
        return people.all().stream()
                .filter(person -> door(person).actor() == Door.Kind.STAFF)
                .toList();
    }

    private Door door(DemonstrationPerson person) {
        return doors.named(person.door()).orElseThrow();
    }
}
