package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import se.besked.casework.CaseHandling;
import se.besked.shared.BrokenRule;
import se.besked.shared.Page;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.worklist.WorkRow;
import se.besked.worklist.Worklist;

/**
 * What waits for the office: mine, unassigned, all. The page and the scope are in the address, so it can be kept and
 * shared.
 */
@Named("worklistPage")
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 25;

    private final Worklist worklist;
    private final CaseHandling handling;
    private final SignedIn signedIn;
    private final Pages pages;
    private Page<WorkRow> page;
    private BrokenRule broken;

    @Inject
    public WorklistPage(Worklist worklist, CaseHandling handling, SignedIn signedIn, Pages pages) {
        this.worklist = worklist;
        this.handling = handling;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void open() {
        page();
    }

    /** Read when first asked for: on a POST the rows are looked through before anything is done. */
    private Page<WorkRow> page() {
        if (page == null) {
            page = worklist.list(signedIn.staff(), getScope(), (getNumber() - 1) * ROWS, ROWS);
        }
        return page;
    }

    /** Makes the officer responsible for the case whose button was pressed. */
    public void claim() {
        try {
            handling.claim(signedIn.staff(), pages.pressed().act());
            pages.redirect("/office?scope=" + getScope());
        } catch (BrokenRule rule) {
            broken = rule;
            page = null;
        }
    }

    public Worklist.Scope getScope() {
        return Arrays.stream(Worklist.Scope.values())
                .filter(scope -> scope.name().equals(pages.query("scope")))
                .findFirst()
                .orElse(Worklist.Scope.MINE);
    }

    /** The scopes with how many wait in each. */
    public List<Tab> getTabs() {
        return Arrays.stream(Worklist.Scope.values())
                .map(scope -> new Tab(scope, worklist.count(signedIn.staff(), scope), scope == getScope()))
                .toList();
    }

    public record Tab(Worklist.Scope scope, long count, boolean current) {}

    /** Which page, from 1. */
    public int getNumber() {
        String wanted = pages.query("page");
        return wanted != null && wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
    }

    public int getLast() {
        return (int) Math.max(1, (page().total() + ROWS - 1) / ROWS);
    }

    public List<WorkRow> getRows() {
        return page().rows();
    }

    public long getTotal() {
        return page().total();
    }

    public BrokenRule getBroken() {
        return broken;
    }
}
