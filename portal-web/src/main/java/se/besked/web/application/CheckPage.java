package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.access.Citizen;
import se.besked.filling.FormFilling;
import se.besked.forms.engine.PersonRef;
import se.besked.receipt.PaperTarget;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.filling.FormPlace;

/** All answers of a form to read through. */
@Named("checkPage")
@RequestScoped
public class CheckPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final FormPlace place;
    private final FormFilling filling;
    private final AnswerSheets sheets;
    private AnswerSheet sheet;
    private List<PersonRef> people;

    @Inject
    public CheckPage(Pages pages, SignedIn signedIn, FormPlace place, FormFilling filling, AnswerSheets sheets) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.place = place;
        this.filling = filling;
        this.sheets = sheets;
    }

    public void open() {
        if (!place.getHere().admit()) {
            return;
        }
        Citizen citizen = signedIn.citizen();
        if (pages.isPosted()) {
            press(citizen);
            return;
        }
        sheet = sheets.filledIn(citizen);
        people = filling.people(citizen, place.key());
    }

    private void press(Citizen citizen) {
        String again = place.page("check");
        if (pages.pressed().is("photo")) {
            pages.redirect(PaperTarget.of(pages.posted().get("about"))
                    .filter(target -> place.isTakingPapers())
                    .map(target -> place.page("upload?for=") + target.written() + "&step=check")
                    .orElse(again));
        } else if (filling.problems(citizen, place.key()).isEmpty()) {
            pages.redirect(place.getHere().next().orElse(again));
        } else {
            pages.redirect(again + "?check#error-summary");
        }
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    /** Whether a paper is still being looked at. */
    public boolean isChecking() {
        return sheet != null && sheet.checking();
    }

    public List<PersonRef> getPeople() {
        return people;
    }

    /** The step before this page. */
    public String getLast() {
        return sheet.groups().get(sheet.groups().size() - 1).step();
    }

    /** Whether something follows when all is read through. */
    public boolean isLeadingOn() {
        return place.getHere().next().isPresent();
    }

    /** Whether somebody wanted to go on although something is missing. */
    public boolean isTold() {
        return pages.query("check") != null && sheet != null && !sheet.complete();
    }
}
