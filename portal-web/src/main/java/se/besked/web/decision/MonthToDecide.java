package se.besked.web.decision;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.decision.DecisionReading;
import se.besked.decision.DecisionRef;
import se.besked.review.ReviewSheet.Header;
import se.besked.review.ReviewSheets;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** Whose month the page is about, who has not signed, and what has been decided for it before. */
@Named("monthToDecide")
@RequestScoped
public class MonthToDecide {

    private final ReviewSheets sheets;
    private final DecisionReading decisions;
    private final SignedIn signedIn;
    private final Pages pages;
    private Header head;

    @Inject
    public MonthToDecide(ReviewSheets sheets, DecisionReading decisions, SignedIn signedIn, Pages pages) {
        this.sheets = sheets;
        this.decisions = decisions;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public Header getHead() {
        if (head == null) {
            head = sheets.sheet(signedIn.staff(), pages.id()).header();
        }
        return head;
    }

    /** Reads the head anew the next time it is asked for. */
    void forget() {
        head = null;
    }

    public List<DecisionRef> getEarlier() {
        return decisions.ofApplication(signedIn.staff(), pages.id());
    }
}
