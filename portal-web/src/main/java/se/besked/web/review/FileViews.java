package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import se.besked.receipt.reading.Reading;
import se.besked.web.faces.Pages;
import se.besked.web.review.FileView.PageView;

/** Makes what the page shows of the files of a paper. */
@RequestScoped
class FileViews {

    private final ReviewPage review;
    private final Pages pages;

    @Inject
    FileViews(ReviewPage review, Pages pages) {
        this.review = review;
        this.pages = pages;
    }

    /**
     * @param name of the paper, in the page's language
     * @param first whether the picture of the paper's first page is fetched at once
     */
    List<FileView> of(Paper paper, String target, String name, boolean first) {
        List<FileView> files = new ArrayList<>();
        int before = 0;
        for (Sheet file : paper.sheets()) {
            files.add(file(paper, file, target, name, before, first));
            before += file.pages().size();
        }
        return files;
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
                Formats.size(pages.language(), file.bytes()),
                read(file.reading()),
                views,
                field,
                Objects.requireNonNullElse(review.outcome().unsaved(field, pages.posted()), ""),
                review.problemAt(field));
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

    private String text(String key, Object... arguments) {
        return Texts.get(pages.language(), key, arguments);
    }
}
