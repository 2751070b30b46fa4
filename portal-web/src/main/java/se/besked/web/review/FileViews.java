package se.besked.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.i18n.Argument;
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
            String words = at == 1 && paper.inWords() != null
                    ? paper.inWords()
                    : pages.say("review.pictureOf", Argument.text(name), Argument.number(at));
            views.add(new PageView(page.address(), at, paper.pages().size(), words, first && at == 1));
        }
        return new FileView(
                file,
                paper.receivedAt(),
                pages.say(Argument.size(file.bytes())),
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
        Stream<Argument> amount = reading.totalOre().stream().mapToObj(Argument::money);
        Stream<Argument> day = reading.date().map(Argument::day).stream();
        String found = Stream.concat(amount, day).map(pages::say).collect(Collectors.joining(" · "));
        return found.isEmpty() ? null : pages.say("review.read", Argument.text(found));
    }
}
