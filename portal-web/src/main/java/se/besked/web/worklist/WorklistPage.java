package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import se.besked.shared.BrokenRule;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;
import se.besked.web.table.LazyRows;
import se.besked.worklist.CaseHandling;
import se.besked.worklist.WorkPage;
import se.besked.worklist.WorkPlace;
import se.besked.worklist.WorkRow;
import se.besked.worklist.Worklist;

/** What waits for the office: mine, unassigned, all; as the address says it, so that it can be kept and shared. */
@Named("worklistPage")
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 25;

    private final Worklist worklist;
    private final CaseHandling handling;
    private final SignedIn signedIn;
    private final Pages pages;
    private final WorklistChoice choice;
    private final LazyRows<WorkRow> rows = new LazyRows<>(() -> page().rows());
    private WorkPage page;
    private BrokenRule broken;

    @Inject
    public WorklistPage(
            Worklist worklist, CaseHandling handling, SignedIn signedIn, Pages pages, WorklistChoice choice) {
        this.worklist = worklist;
        this.handling = handling;
        this.signedIn = signedIn;
        this.pages = pages;
        this.choice = choice;
    }

    public void open() {
        page();
    }

    private WorkPage page() {
        if (page == null) {
            page = worklist.list(signedIn.staff(), choice.query(), choice.place(), ROWS);
        }
        return page;
    }

    /** Gives the list as a file, or makes the officer responsible for the case whose button was pressed. */
    public void act() {
        Press press = pages.pressed();
        if (press.is("csv")) {
            byte[] list = choice.getTable().csv(worklist.export(signedIn.staff(), choice.query()));
            pages.download("worklist.csv", "text/csv; charset=UTF-8", list);
            return;
        }
        try {
            handling.claim(signedIn.staff(), press.part(0));
            pages.redirect("/office?scope=" + Worklist.Scope.MINE);
        } catch (BrokenRule rule) {
            broken = rule;
            page = null;
        }
    }

    /** The scopes with how many wait in each. */
    public List<WorklistTab> getTabs() {
        Map<Worklist.Scope, Integer> counts = worklist.counts(signedIn.staff());
        return Arrays.stream(Worklist.Scope.values())
                .map(scope -> tab(scope, counts.get(scope)))
                .toList();
    }

    private WorklistTab tab(Worklist.Scope scope, int count) {
        return new WorklistTab(
                scope,
                Math.min(count, Worklist.MOST_COUNTED),
                count > Worklist.MOST_COUNTED,
                scope == choice.getScope());
    }

    /** The address of the page above this one, or null; so are those of the others. */
    public String getPrevious() {
        return page().above() ? choice.at(WorkPlace.before(id(0))) : null;
    }

    public String getNext() {
        return page().below() ? choice.at(WorkPlace.after(id(page().rows().size() - 1))) : null;
    }

    public String getFirst() {
        return page().above() ? choice.at(WorkPlace.FIRST) : null;
    }

    public String getLast() {
        return page().below() ? choice.at(WorkPlace.LAST) : null;
    }

    private String id(int row) {
        return page().rows().get(row).applicationId();
    }

    public LazyRows<WorkRow> getRows() {
        return rows;
    }

    /** Whether nothing stands on this page of the list. */
    public boolean isNone() {
        return page().rows().isEmpty();
    }

    public BrokenRule getBroken() {
        return broken;
    }
}
