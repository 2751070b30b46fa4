package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTarget;
import se.besked.review.ReviewSheet;

/** The papers beside the rows of the review screen. */
@Named("reviewPapers")
@RequestScoped
public class ReviewPapers {

    private final ReviewPage review;
    private final ReviewRows rows;
    private final PaperViews papers;

    private ReviewSheet drawn;
    private List<PaperGroup> groups;

    @Inject
    public ReviewPapers(ReviewPage review, ReviewRows rows, PaperViews papers) {
        this.review = review;
        this.rows = rows;
        this.papers = papers;
    }

    /** One for each row, and last the papers that belong to none, if any; made anew when the sheet was read anew. */
    public List<PaperGroup> getGroups() {
        ReviewSheet sheet = review.getSheet();
        if (drawn != sheet) {
            drawn = sheet;
            groups = new ArrayList<>();
            rows.besidePapers().forEach(row -> groups.add(group(row)));
            if (!sheet.morePapers().isEmpty()) {
                groups.add(new PaperGroup(PaperGroup.MORE, null, false, true, null, null, more(sheet)));
            }
        }
        return groups;
    }

    /** How many papers belong to no row. */
    public int getMore() {
        return review.getSheet().morePapers().size();
    }

    private PaperGroup group(RowView view) {
        String target = PaperTarget.item(view.key()).written();
        boolean needsPaper = view.row().kind() != null;
        List<PaperView> views = views(
                view.row().papers(),
                target,
                view.label(),
                view.current(),
                view.row().editable());
        return new PaperGroup(
                view.key(),
                view.label(),
                view.current(),
                needsPaper,
                needsPaper && view.row().editable() ? target : null,
                review.getSheet().papers().answer(target),
                views);
    }

    /** Which of several the paper is about is no question here: a mark stands for all that is not a row. */
    private List<PaperView> more(ReviewSheet sheet) {
        List<PaperView> views = new ArrayList<>();
        for (Paper paper : sheet.morePapers()) {
            String target = paper.targets().stream()
                    .sorted()
                    .findFirst()
                    .orElse(PaperTarget.month().written());
            views.add(papers.view(
                    paper,
                    target,
                    null,
                    views.size() + 1,
                    sheet.morePapers().size(),
                    false,
                    sheet.header().editable()));
        }
        return views;
    }

    private List<PaperView> views(List<Paper> of, String target, String label, boolean current, boolean markable) {
        List<PaperView> views = new ArrayList<>();
        for (Paper paper : of) {
            boolean first = current && views.isEmpty();
            views.add(papers.view(paper, target, label, views.size() + 1, of.size(), first, markable));
        }
        return views;
    }
}
