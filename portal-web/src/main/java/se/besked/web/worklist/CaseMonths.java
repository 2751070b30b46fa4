package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import se.besked.application.ApplicationStatus;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.table.Column;
import se.besked.web.table.Filter;
import se.besked.web.table.LazyRows;
import se.besked.web.table.OfficeTable;
import se.besked.worklist.CaseView.Month;
import se.besked.worklist.CaseViews;

/** The months of a case, as a list on its page. */
@Named("caseMonths")
@RequestScoped
public class CaseMonths {

    private static final List<Column<Month>> COLUMNS = List.of(
            Column.of(
                    "month",
                    "office.month",
                    Month::month,
                    (row, in) -> new Renderer(in).say(Argument.month(row.month()))),
            Column.of("number", "office.number", Month::number, (row, in) -> row.number()),
            Column.of(
                    "arrived",
                    "office.arrived",
                    Month::arrivedOn,
                    (row, in) ->
                            row.arrivedOn() == null ? null : row.arrivedOn().toString()),
            Column.of(
                    "status",
                    "office.status",
                    Month::status,
                    (row, in) -> Message.of("office.status." + row.status()).in(in)));

    private static final Filter<Month> STATUS = Filter.of(
            "state",
            "office.status",
            "office.status.",
            Stream.of(ApplicationStatus.values()).filter(status -> status != ApplicationStatus.DISCARDED),
            (row, value) -> row.status().name().equals(value));

    private final CasePage page;
    private final CaseViews views;
    private final SignedIn signedIn;
    private final Pages pages;
    private final OfficeTable<Month> table;
    private final LazyRows<Month> rows = new LazyRows<>(this::all);

    @Inject
    public CaseMonths(CasePage page, CaseViews views, SignedIn signedIn, Pages pages) {
        this.page = page;
        this.views = views;
        this.signedIn = signedIn;
        this.pages = pages;
        this.table = new OfficeTable<>(pages, COLUMNS, List.of(STATUS), "-month");
    }

    private List<Month> all() {
        return table.arranged(page.getView().months());
    }

    /** Whether the months are wanted as a file. */
    public boolean isAsked() {
        return pages.isPosted() && pages.pressed().is("csv");
    }

    /** Gives them as a file. */
    public void take() {
        List<Month> months = table.arranged(views.exportMonths(signedIn.staff(), pages.id()));
        pages.download("months.csv", "text/csv; charset=UTF-8", table.csv(months));
    }

    public OfficeTable<Month> getTable() {
        return table;
    }

    public LazyRows<Month> getRows() {
        return rows;
    }
}
