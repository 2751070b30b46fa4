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
import se.besked.worklist.WorkPlace;
import se.besked.worklist.WorkQuery;
import se.besked.worklist.WorkRow;
import se.besked.worklist.Worklist;

/** Which part of the worklist is wanted, as the address says it: the scope, what is chosen for the table, the page. */
@Named("worklistChoice")
@RequestScoped
public class WorklistChoice {

    private static final String AFTER = "after";
    private static final String BEFORE = "before";
    private static final String LAST = "last";

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

    /** The first page, unless the address names a row that it lies beyond, or the last one. */
    WorkPlace place() {
        if (pages.query(AFTER) != null) {
            return WorkPlace.after(pages.query(AFTER));
        }
        if (pages.query(BEFORE) != null) {
            return WorkPlace.before(pages.query(BEFORE));
        }
        return pages.query(LAST) != null ? WorkPlace.LAST : WorkPlace.FIRST;
    }

    /** The address of another page of the same list. */
    String at(WorkPlace place) {
        String written = place.from() != null
                ? "&" + (place.backwards() ? BEFORE : AFTER) + "=" + place.from()
                : place.backwards() ? "&" + LAST + "=1" : "";
        return pages.to("/office") + "?scope=" + getScope() + "&" + table.getQuery() + written;
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
