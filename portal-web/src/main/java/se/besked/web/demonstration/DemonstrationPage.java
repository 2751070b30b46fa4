package se.besked.web.demonstration;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.access.Door;
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

    @Inject
    public DemonstrationPage(DemonstrationPeople people, SignedIn signedIn, Pages pages) {
        this.people = people;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    /** Answers 404 outside the demonstration. */
    public void open() {
        people.all();
    }

    public void enter() {
        DemonstrationPerson person = people.get(pages.pressed().act());
        signedIn.enter(person.door(), person.subjectId());
        pages.redirect(person.door() == Door.OFFICE ? "/office" : "/my");
    }

    public List<DemonstrationPerson> getApplicants() {
        return people.all().stream().filter(person -> !person.officer()).toList();
    }

    public List<DemonstrationPerson> getOfficers() {
        return people.all().stream().filter(DemonstrationPerson::officer).toList();
    }
}
