package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.forms.definition.Kind;
import se.besked.i18n.Texts;
import se.besked.receipt.PaperTarget;
import se.besked.review.Judged;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.ReviewSheet.Section;
import se.besked.review.ReviewSheets;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;

/**
 * The review screen. All rows are one form: whichever button is pressed, what stands in the other rows comes along and
 * is drawn again as it was typed.
 */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    private final ReviewSheets sheets;
    private final ReviewActs acts;
    private final SignedIn signedIn;
    private final Pages pages;

    private ReviewSheet sheet;
    private String current;
    private ReviewActs.Outcome outcome = ReviewActs.Outcome.none();

    @Inject
    public ReviewPage(ReviewSheets sheets, ReviewActs acts, SignedIn signedIn, Pages pages) {
        this.sheets = sheets;
        this.acts = acts;
        this.signedIn = signedIn;
        this.pages = pages;
    }

    public void open() {
        getSheet();
    }

    /** Read when first asked for: on a POST the page's lists are looked through before anything is done. */
    public ReviewSheet getSheet() {
        if (sheet == null) {
            sheet = sheets.sheet(signedIn.staff(), pages.id());
            current = sheet.row(pages.query("row")) == null ? firstOpen() : pages.query("row");
        }
        return sheet;
    }

    /**
     * Does what the pressed button says. What may be repeated without harm is drawn at once, the rest after a new
     * start.
     */
    public void act() {
        open();
        outcome = acts.act(signedIn.staff(), sheet, pages.pressed(), pages.posted(), pages.language());
        if (outcome.goOn() != null) {
            pages.redirect("/office/review/" + pages.id() + outcome.goOn());
            return;
        }
        sheet = sheets.sheet(signedIn.staff(), pages.id());
        String wanted = outcome.row() != null ? outcome.row() : pages.posted().getOrDefault("current", "");
        current = sheet.row(wanted) == null ? current : wanted;
    }

    private String firstOpen() {
        return Stream.concat(
                        rows().filter(row -> row.open() && !row.confirmable()), rows().filter(row -> row.editable()))
                .map(Row::key)
                .findFirst()
                .orElse("");
    }

    private Stream<Row> rows() {
        return getSheet().sections().stream().flatMap(section -> section.rows().stream());
    }

    public ReviewSheet.Header getHead() {
        return getSheet().header();
    }

    public List<RowView> rows(Section section) {
        return section.rows().stream().map(this::view).toList();
    }

    private RowView view(Row row) {
        String label = row.label() == null
                ? Texts.get(pages.language(), "review.surplus")
                : row.label().in(pages.language());
        return new RowView(
                row,
                label,
                RowView.dated(row, kindDates().get(row.kind())),
                row.key().equals(current),
                fields(row),
                problem(row),
                PaperSigns.of(
                        row.papers(),
                        getSheet().papers(),
                        PaperTarget.item(row.key()).written()));
    }

    private RowFields fields(Row row) {
        if (!pages.isPosted() || row.key().equals(outcome.row()) && outcome.saved()) {
            return RowFields.saved(row, pages.language());
        }
        RowFields posted = RowFields.posted(row, pages.language(), pages.posted());
        return problem(row) != null ? posted.afresh(row) : posted;
    }

    /** What is wrong with the fields of the row itself. */
    private String problem(Row row) {
        boolean own =
                ("amount." + row.key()).equals(outcome.field()) || ("reason." + row.key()).equals(outcome.field());
        return own ? outcome.problem() : null;
    }

    /** What was typed in a field and is not saved; null if nothing was posted there, or it has just been saved. */
    String typedAt(String field) {
        return outcome.problem() == null && field.equals(outcome.field())
                ? null
                : pages.posted().get(field);
    }

    private Map<String, String> kindDates() {
        return getKinds().stream().collect(Collectors.toMap(Kind::id, Kind::dated));
    }

    public List<Kind> getKinds() {
        return getSheet().kinds();
    }

    /** All rows, for the papers beside them. */
    public List<RowView> getRows() {
        return rows().filter(row -> row.editable() || !row.papers().isEmpty() || answered(row))
                .map(this::view)
                .toList();
    }

    private boolean answered(Row row) {
        return getSheet().papers().answer(PaperTarget.item(row.key()).written()) != null;
    }

    public String getCurrent() {
        return current;
    }

    /** The month that "last time" means in a section: incomes are told for the month before. */
    public YearMonth lastMonth(Section section) {
        YearMonth last = getHead().lastMonth();
        return last == null ? null : "INCOME".equals(section.group().name()) ? last.minusMonths(1) : last;
    }

    /** Null while the year has no approved norm. */
    public RunningView getRunning() {
        return RunningView.of(getSheet().running());
    }

    /** As text: a year has no thousands to part. */
    public String getNormYear() {
        return Integer.toString(getSheet().running().normYear());
    }

    /** When something was last saved, or null. */
    public Instant getSavedAt() {
        return rows().map(Row::judged)
                .filter(Objects::nonNull)
                .map(Judged::judgedAt)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** What went wrong, for the head of the page. */
    public List<FieldError> getProblems() {
        List<FieldError> problems = new ArrayList<>();
        if (outcome.problem() != null) {
            problems.add(new FieldError(outcome.field(), outcome.problem()));
        }
        return problems;
    }

    /** The sentence at one field, or null. */
    public String problemAt(String field) {
        return field.equals(outcome.field()) ? outcome.problem() : null;
    }

    /** What was typed in the fields below the rows, while it is not saved. */
    public Map<String, String> getTyped() {
        return pages.posted();
    }

    /** The months that an officer may add to a chain, latest first. */
    public List<YearMonth> getChainMonths() {
        List<YearMonth> months = new ArrayList<>();
        for (int back = 1; back <= 24; back++) {
            months.add(getHead().month().minusMonths(back));
        }
        return months;
    }
}
