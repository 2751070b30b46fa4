package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.shared.BrokenRule;
import se.besked.shared.Page;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;
import se.besked.web.table.LazyRows;
import se.besked.web.table.OfficeTable;
import se.besked.worklist.CaseHandling;
import se.besked.worklist.WorkOrder;
import se.besked.worklist.WorkQuery;
import se.besked.worklist.WorkRow;
import se.besked.worklist.Worklist;

/**
 * What waits for the office: mine, unassigned, all. The page, the scope and what is chosen for the table are in the
 * address, so it can be kept and shared.
 */
@Named("worklistPage")
@RequestScoped
public class WorklistPage {

    private static final int ROWS = 25;

    private final Worklist worklist;
    private final CaseHandling handling;
    private final SignedIn signedIn;
    private final Pages pages;
    private final OfficeTable<WorkRow> table;
    private final LazyRows<WorkRow> rows = new LazyRows<>(this::page);
    private Page<WorkRow> page;
    private BrokenRule broken;

    @Inject
    public WorklistPage(Worklist worklist, CaseHandling handling, SignedIn signedIn, Pages pages) {
        this.worklist = worklist;
        this.handling = handling;
        this.signedIn = signedIn;
        this.pages = pages;
        this.table = WorklistTable.of(pages);
    }

    public void open() {
        page();
    }

    private Page<WorkRow> page() {
        if (page == null) {
            page = worklist.list(signedIn.staff(), query(), (getNumber() - 1) * ROWS, ROWS);
        }
        return page;
    }

    private WorkQuery query() {
        String status = table.filter(WorklistTable.STATUS);
        String channel = table.filter(WorklistTable.CHANNEL);
        return new WorkQuery(
                getScope(),
                status == null ? null : ApplicationStatus.valueOf(status),
                channel == null ? null : Channel.valueOf(channel),
                WorkOrder.valueOf(table.getSort().toUpperCase(Locale.ROOT)),
                table.isDescending());
    }

    /** Gives the list as a file, or makes the officer responsible for the case whose button was pressed. */
    public void act() {
        Press press = pages.pressed();
        if (press.is("csv")) {
            pages.download(
                    "worklist.csv", "text/csv; charset=UTF-8", table.csv(worklist.export(signedIn.staff(), query())));
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

    /** Another page of the same list. */
    public String at(int number) {
        return pages.to("/office") + "?scope=" + getScope() + "&" + table.getQuery() + "&page=" + number;
    }

    public OfficeTable<WorkRow> getTable() {
        return table;
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
