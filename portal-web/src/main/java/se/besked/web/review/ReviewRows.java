package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.besked.forms.definition.Kind;
import se.besked.receipt.PaperTarget;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.ReviewSheet.Section;
import se.besked.web.faces.Pages;

/**
 * The rows of the review screen. All are one form: whichever button is pressed, what stands in the other rows comes
 * along and is drawn again as it was typed.
 */
@Named("reviewRows")
@RequestScoped
public class ReviewRows {

    private final ReviewPage review;
    private final Pages pages;

    @Inject
    public ReviewRows(ReviewPage review, Pages pages) {
        this.review = review;
        this.pages = pages;
    }

    public List<RowView> of(Section section) {
        return section.rows().stream().map(this::view).toList();
    }

    /** All rows, for the papers beside them. */
    List<RowView> besidePapers() {
        return review.getSheet()
                .rows()
                .filter(row -> row.editable() || !row.papers().isEmpty() || answered(row))
                .map(this::view)
                .toList();
    }

    private boolean answered(Row row) {
        return review.getSheet().papers().answer(target(row)) != null;
    }

    private RowView view(Row row) {
        String label =
                row.label() == null ? pages.say("review.surplus") : row.label().in(pages.language());
        return new RowView(
                row,
                label,
                RowView.dated(row, kindDates().get(row.kind())),
                row.key().equals(review.getCurrent()),
                fields(row),
                review.outcome().problemAt("amount." + row.key()),
                review.outcome().problemAt("reason." + row.key()),
                PaperSigns.of(row.papers(), review.getSheet().papers(), target(row)));
    }

    private RowFields fields(Row row) {
        ReviewOutcome outcome = review.outcome();
        if (!pages.isPosted() || row.key().equals(outcome.row()) && outcome.saved()) {
            return RowFields.saved(row, pages.language());
        }
        RowFields posted = RowFields.posted(row, pages.language(), pages.posted());
        return outcome.problemOf(row.key()) != null ? posted.afresh(row) : posted;
    }

    private Map<String, String> kindDates() {
        return review.getSheet().kinds().stream().collect(Collectors.toMap(Kind::id, Kind::dated));
    }

    private static String target(Row row) {
        return PaperTarget.item(row.key()).written();
    }
}
