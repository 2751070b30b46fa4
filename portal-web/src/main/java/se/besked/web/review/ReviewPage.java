package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.ReviewSheets;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;

/** The review screen: what is reviewed, and what becomes of a pressed button. */
@Named("reviewPage")
@RequestScoped
public class ReviewPage {

    private final ReviewSheets sheets;
    private final ReviewActs acts;
    private final SignedIn signedIn;
    private final Pages pages;

    private ReviewSheet sheet;
    private String current;
    private ReviewOutcome outcome = ReviewOutcome.none();

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

    private String firstOpen() {
        return Stream.concat(
                        sheet.rows().filter(row -> row.open() && !row.confirmable()),
                        sheet.rows().filter(Row::editable))
                .map(Row::key)
                .findFirst()
                .orElse("");
    }

    /** What may be repeated without harm is drawn at once, the rest after a new start. */
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

    public ReviewSheet.Header getHead() {
        return getSheet().header();
    }

    /** Key of the row whose fields and papers are open. */
    public String getCurrent() {
        return current;
    }

    ReviewOutcome outcome() {
        return outcome;
    }

    public List<FieldError> getProblems() {
        return outcome.problems();
    }

    public String problemAt(String field) {
        return outcome.problemAt(field);
    }

    /** What was typed in the fields below the rows, while it is not saved. */
    public Map<String, String> getTyped() {
        return pages.posted();
    }
}
