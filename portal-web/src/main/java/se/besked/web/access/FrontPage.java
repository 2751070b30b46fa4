package se.besked.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.web.faces.Pages;

/** The front page: the doors, and a word to somebody who was led here from one. */
@Named("frontPage")
@RequestScoped
public class FrontPage {

    private final Pages pages;
    private final SignedIn signedIn;

    @Inject
    public FrontPage(Pages pages, SignedIn signedIn) {
        this.pages = pages;
        this.signedIn = signedIn;
    }

    /** The key of the notice on top, or null. */
    public String getNotice() {
        if (pages.query("left") != null) {
            return "access.notice.left";
        }
        if (pages.query("lapsed") != null) {
            return "access.notice.lapsed";
        }
        return pages.query("door") != null ? "access.notice.signInFirst" : null;
    }

    public boolean isCitizenIn() {
        return signedIn.in(Citizen.class).isPresent();
    }

    public boolean isStaffIn() {
        return signedIn.in(Staff.class).isPresent();
    }
}
