package se.besked.web.worklist;

import java.util.List;
import java.util.stream.Stream;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.web.faces.Pages;
import se.besked.web.table.Column;
import se.besked.web.table.Filter;
import se.besked.web.table.OfficeTable;
import se.besked.worklist.WorkRow;

/** The columns and filters of the worklist; their ids are those of {@link se.besked.worklist.WorkOrder}. */
final class WorklistTable {

    static final String STATUS = "state";
    static final String CHANNEL = "channel";

    private static final List<Column<WorkRow>> COLUMNS = List.of(
            Column.stored("due", "office.due", (row, in) -> row.dueOn().toString()),
            Column.stored("applicant", "office.applicant", WorklistTable::names),
            Column.stored("month", "office.month", (row, in) -> new Renderer(in).say(Argument.month(row.month()))),
            Column.stored("number", "office.number", (row, in) -> row.number()),
            Column.stored(
                    "arrived", "office.arrived", (row, in) -> row.arrivedOn().toString()),
            Column.stored(
                    "status",
                    "office.status",
                    (row, in) -> Message.of("office.status." + row.status()).in(in)),
            Column.unsorted("responsible", "office.responsible", (row, in) -> row.responsibleOfficer()),
            Column.stored("case", "office.case", (row, in) -> row.caseNumber()));

    private static final List<Filter<WorkRow>> FILTERS = List.of(
            Filter.of(
                    STATUS,
                    "office.status",
                    "office.status.",
                    Stream.of(ApplicationStatus.values()).filter(ApplicationStatus::withOffice),
                    null),
            Filter.of(CHANNEL, "office.channel", "office.channel.", Stream.of(Channel.values()), null));

    private WorklistTable() {}

    static OfficeTable<WorkRow> of(Pages pages) {
        return new OfficeTable<>(pages, COLUMNS, FILTERS, "due");
    }

    private static String names(WorkRow row, Language in) {
        return row.partner() == null
                ? row.applicant()
                : row.applicant() + " " + Message.of("office.and").in(in) + " " + row.partner();
    }
}
