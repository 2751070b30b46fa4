package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.worklist.Worklist;

/**
 * From one month to the next that waits for the officer, or to the worklist where none does. An address of its own, so
 * that a page that only offers the way need not look it up.
 */
@Named("nextMonth")
@RequestScoped
public class NextMonth {

    private final Worklist worklist;
    private final SignedIn signedIn;
    private final Pages pages;

    @Inject
    public NextMonth(Worklist worklist, SignedIn signedIn, Pages pages) {
        this.worklist = worklist;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void go() {
        pages.redirect(worklist.next(signedIn.staff(), pages.id())
                .map(next -> "/office/review/" + next)
                .orElse("/office"));
    }
}
