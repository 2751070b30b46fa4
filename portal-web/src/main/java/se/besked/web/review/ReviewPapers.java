package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.Paper;
import se.besked.receipt.Paper.Page;
import se.besked.receipt.Paper.Sheet;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.reading.Reading;
import se.besked.review.ReviewSheet;
import se.besked.review.SheetPapers.Marked;
import se.besked.web.faces.Pages;
import se.besked.web.review.FileView.PageView;

/** The papers beside the rows of the review screen. */
@Named("reviewPapers")
@RequestScoped
public class ReviewPapers {

    private final ReviewPage review;
    private final ReviewRows rows;
    private final Pages pages;

    private ReviewSheet drawn;
    private List<PaperGroup> groups;

    @Inject
    public ReviewPapers(ReviewPage review, ReviewRows rows, Pages pages) {
        this.review = review;
        this.rows = rows;
        this.pages = pages;
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
        String target = target(view.key());
        boolean needsPaper = view.row().kind() != null;
        List<PaperView> papers = papers(
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
                papers);
    }

    /** Which of several the paper is about is no question here: a mark stands for all that is not a row. */
    private List<PaperView> more(ReviewSheet sheet) {
        List<PaperView> views = new ArrayList<>();
        for (Paper paper : sheet.morePapers()) {
            String target = paper.targets().stream()
                    .sorted()
                    .findFirst()
                    .orElse(PaperTarget.month().written());
            views.add(view(
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

    private List<PaperView> papers(List<Paper> papers, String target, String label, boolean current, boolean markable) {
        List<PaperView> views = new ArrayList<>();
        for (Paper paper : papers) {
            views.add(
                    view(paper, target, label, views.size() + 1, papers.size(), current && views.isEmpty(), markable));
        }
        return views;
    }

    private PaperView view(Paper paper, String target, String label, int at, int of, boolean first, boolean markable) {
        ReviewSheet sheet = review.getSheet();
        String name = paper.name().isEmpty() ? text("receipt.paper.unnamed") : paper.name();
        Marked mark = sheet.papers().mark(paper.id(), target);
        List<FileView> files = new ArrayList<>();
        int before = 0;
        for (Sheet file : paper.sheets()) {
            files.add(file(paper, file, target, name, before, first));
            before += file.pages().size();
        }
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
                files);
    }

    private List<String> elsewhere(Paper paper, String target) {
        return rows.besidePapers().stream()
                .filter(row ->
                        !target(row.key()).equals(target) && paper.targets().contains(target(row.key())))
                .map(RowView::label)
                .toList();
    }

    private PaperFields fields(Paper paper, String target, Marked mark) {
        String note = "mark." + target + "." + paper.id();
        String words = "words." + target + "." + paper.id();
        String said = Objects.requireNonNullElse(paper.inWords(), "");
        String typed = typedAt(words);
        return new PaperFields(
                Objects.requireNonNullElse(typedAt(note), ""),
                review.problemAt(note),
                typed == null ? said : typed,
                review.problemAt(words),
                review.problemAt(words) != null
                        || typed != null && !typed.replace("\r\n", "\n").strip().equals(said),
                mark == null ? 0 : mark.version());
    }

    private FileView file(Paper paper, Sheet file, String target, String name, int before, boolean first) {
        String field = "original." + target + "." + file.fileId();
        List<PageView> views = new ArrayList<>();
        for (Page page : file.pages()) {
            int at = before + views.size() + 1;
            String words = at == 1 && paper.inWords() != null ? paper.inWords() : text("review.pictureOf", name, at);
            views.add(new PageView(page.address(), at, paper.pages().size(), words, first && at == 1));
        }
        return new FileView(
                file,
                paper.receivedAt(),
                size(file.bytes()),
                read(file.reading()),
                views,
                field,
                Objects.requireNonNullElse(typedAt(field), ""),
                review.problemAt(field));
    }

    /** What was typed in a field and is not saved; null if nothing was posted there, or it has just been saved. */
    private String typedAt(String field) {
        return review.outcome().savedAt(field) ? null : pages.posted().get(field);
    }

    private String size(long bytes) {
        return bytes < 1_000_000
                ? text("review.file.kilobytes", (bytes + 999) / 1000)
                : text("review.file.megabytes", bytes / 1_000_000.0);
    }

    /** The amount and the day that a machine believes to stand there. */
    private String read(Reading reading) {
        if (reading == null || reading.empty()) {
            return null;
        }
        Language language = pages.language();
        String amount = reading.totalOre().isPresent()
                ? Formats.money(language, reading.totalOre().getAsLong())
                : null;
        String day = reading.date().map(date -> Formats.day(language, date)).orElse(null);
        String found = String.join(
                " · ", Stream.of(amount, day).filter(Objects::nonNull).toList());
        return found.isEmpty() ? null : text("review.read", found);
    }

    private static String target(String rowKey) {
        return PaperTarget.item(rowKey).written();
    }

    private String text(String key, Object... arguments) {
        return Texts.get(pages.language(), key, arguments);
    }
}
