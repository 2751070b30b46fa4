package se.besked.web.worklist;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.table.Column;
import se.besked.web.table.Filter;
import se.besked.web.table.LazyRows;
import se.besked.web.table.OfficeTable;
import se.besked.worklist.FoundCase;
import se.besked.worklist.Worklist;

/** Finding a case by name, identity number or number. The term is posted and never stands in an address. */
@Named("searchPage")
@RequestScoped
public class SearchPage {

    private static final List<Column<FoundCase>> COLUMNS = List.of(
            Column.of("case", "office.case", FoundCase::number, (row, in) -> row.number()),
            Column.of("applicant", "office.applicant", FoundCase::name, (row, in) -> row.name()),
            Column.of(
                    "responsible",
                    "office.responsible",
                    FoundCase::responsibleOfficer,
                    (row, in) -> row.responsibleOfficer()));

    private static final Filter<FoundCase> RESPONSIBLE = new Filter<>(
            "assigned",
            "office.responsible",
            List.of(new Filter.Option("yes", "office.assigned.yes"), new Filter.Option("no", "office.assigned.no")),
            (row, value) -> value.equals(row.responsibleOfficer() == null ? "no" : "yes"));

    private final Worklist worklist;
    private final SignedIn signedIn;
    private final Pages pages;
    private final OfficeTable<FoundCase> table;
    private final LazyRows<FoundCase> rows = new LazyRows<>(this::getFound);
    private List<FoundCase> found;

    @Inject
    public SearchPage(Worklist worklist, SignedIn signedIn, Pages pages) {
        this.worklist = worklist;
        this.signedIn = signedIn;
        this.pages = pages;
        this.table = new OfficeTable<>(pages, COLUMNS, List.of(RESPONSIBLE), "case");
    }

    public void search() {
        if (pages.pressed().is("csv")) {
            List<FoundCase> taken = table.arranged(worklist.exportFound(signedIn.staff(), getTerm()));
            pages.download("cases.csv", "text/csv; charset=UTF-8", table.csv(taken));
        } else {
            found = table.arranged(worklist.search(signedIn.staff(), getTerm()));
        }
    }

    /** What was searched for; empty before the first search. */
    public String getTerm() {
        return pages.posted().getOrDefault("term", "");
    }

    /** Null before the first search. */
    public List<FoundCase> getFound() {
        return found;
    }

    public OfficeTable<FoundCase> getTable() {
        return table;
    }

    public LazyRows<FoundCase> getRows() {
        return rows;
    }
}
