package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTarget;
import se.besked.review.ReviewSheet;
import se.besked.review.SheetPapers.Marked;
import se.besked.web.faces.Pages;

/** Makes what the page shows of one paper. */
@RequestScoped
class PaperViews {

    private final ReviewPage review;
    private final ReviewRows rows;
    private final FileViews files;
    private final Pages pages;

    @Inject
    PaperViews(ReviewPage review, ReviewRows rows, FileViews files, Pages pages) {
        this.review = review;
        this.rows = rows;
        this.files = files;
        this.pages = pages;
    }

    /**
     * @param at place among the row's papers, from 1
     * @param first whether its first picture is fetched at once
     */
    PaperView view(Paper paper, String target, String label, int at, int of, boolean first, boolean markable) {
        ReviewSheet sheet = review.getSheet();
        String name = pages.say(Paper.called(paper.name()));
        Marked mark = sheet.papers().mark(paper.id(), target);
        return new PaperView(
                paper,
                target,
                label,
                name,
                at,
                of,
                elsewhere(paper, target),
                sheet.papers().senders().get(paper.id()),
                mark,
                markable && !paper.pages().isEmpty(),
                sheet.header().editable(),
                fields(paper, target, mark),
                sheet.papers().awaited().contains(paper.id()),
                files.of(paper, target, name, first));
    }

    private List<String> elsewhere(Paper paper, String target) {
        return rows.besidePapers().stream()
                .filter(row -> {
                    String other = PaperTarget.item(row.key()).written();
                    return !other.equals(target) && paper.targets().contains(other);
                })
                .map(RowView::label)
                .toList();
    }

    private PaperFields fields(Paper paper, String target, Marked mark) {
        String note = "mark." + target + "." + paper.id();
        String words = "words." + target + "." + paper.id();
        String said = Objects.requireNonNullElse(paper.inWords(), "");
        String typed = review.outcome().unsaved(words, pages.posted());
        return new PaperFields(
                Objects.requireNonNullElse(review.outcome().unsaved(note, pages.posted()), ""),
                review.problemAt(note),
                typed == null ? said : typed,
                review.problemAt(words),
                review.problemAt(words) != null
                        || typed != null && !typed.replace("\r\n", "\n").strip().equals(said),
                mark == null ? 0 : mark.version());
    }
}
