package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.worklist.FoundCase;
import se.besked.worklist.Worklist;

/** Finding a case by name, identity number or number. The term is posted and never stands in an address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private final Worklist worklist;
    private final SignedIn signedIn;
    private final Pages pages;
    private List<FoundCase> found;

    @Inject
    public SearchPage(Worklist worklist, SignedIn signedIn, Pages pages) {
        this.worklist = worklist;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void search() {
        found = worklist.search(signedIn.staff(), getTerm());
    }

    /** What was searched for; empty before the first search. */
    public String getTerm() {
        return pages.posted().getOrDefault("term", "");
    }

    /** Null before the first search. */
    public List<FoundCase> getFound() {
        return found;
    }
}
