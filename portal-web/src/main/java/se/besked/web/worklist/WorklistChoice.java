package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Locale;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.web.faces.Pages;
import se.besked.web.table.OfficeTable;
import se.besked.worklist.WorkOrder;
import se.besked.worklist.WorkQuery;
import se.besked.worklist.WorkRow;
import se.besked.worklist.Worklist;

/** Which part of the worklist is wanted, as the address says it: the scope, what is chosen for the table, the page. */
@Named("worklistChoice")
@RequestScoped
public class WorklistChoice {

    private final Pages pages;
    private final OfficeTable<WorkRow> table;

    @Inject
    public WorklistChoice(Pages pages) {
        this.pages = pages;
        this.table = WorklistTable.of(pages);
    }

    public Worklist.Scope getScope() {
        return Arrays.stream(Worklist.Scope.values())
                .filter(scope -> scope.name().equals(pages.query("scope")))
                .findFirst()
                .orElse(Worklist.Scope.MINE);
    }

    public OfficeTable<WorkRow> getTable() {
        return table;
    }

    /** Which page, from 1. */
    public int getNumber() {
        String wanted = pages.query("page");
        return wanted != null && wanted.matches("[1-9]\\d{0,4}") ? Integer.parseInt(wanted) : 1;
    }

    /** Another page of the same list. */
    public String at(int number) {
        return pages.to("/office") + "?scope=" + getScope() + "&" + table.getQuery() + "&page=" + number;
    }

    WorkQuery query() {
        String status = table.filter(WorklistTable.STATUS);
        String channel = table.filter(WorklistTable.CHANNEL);
        return new WorkQuery(
                getScope(),
                status == null ? null : ApplicationStatus.valueOf(status),
                channel == null ? null : Channel.valueOf(channel),
                WorkOrder.valueOf(table.getSort().toUpperCase(Locale.ROOT)),
                table.isDescending());
    }
}
