package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.receipt.ReceiptRule;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.BrokenRule;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/**
 * Where papers are added, by citizens and at the desk: does what a button says, and tells what is to be put right. The
 * page's parts are {@link UploadIntro}, {@link UploadedPapers}, {@link InsteadOfPaper}, {@link EarlierPapers} and
 * {@link UploadLinks}.
 */
@Named("uploadPage")
@RequestScoped
public class UploadPage {

    private final Pages pages;
    private final UploadPlace place;
    private final UploadPress press;
    private FieldError problem;

    @Inject
    public UploadPage(Pages pages, UploadPlace place, UploadPress press) {
        this.pages = pages;
        this.place = place;
        this.press = press;
    }

    /** Before anything is shown: does what a pressed button says, or finds that there is nothing to show here. */
    public void open() {
        if (pages.isPosted()) {
            act();
        } else {
            place.desk();
        }
    }

    /** Goes on, or draws the page around what was typed. */
    private void act() {
        Press button = pages.pressed();
        try {
            String back =
                    press.press(place.actor(), place.desk(), place.address().target(), button, pages.posted());
            goOn(back);
        } catch (RefusedFile refused) {
            Outcome outcome = new Outcome();
            outcome.refused(refused.reason());
            goOn(outcome.written());
        } catch (BrokenRule rule) {
            problem = new FieldError(field(button, rule), rule.message().in(pages.language()));
        }
    }

    private void goOn(String back) {
        String page = place.address().page();
        pages.redirect(page.substring(page.indexOf('/', 1)) + back);
    }

    /** Where the sentence about what was typed belongs. */
    private static String field(Press button, BrokenRule rule) {
        if (button.is("words")) {
            return UploadPress.WORDS + button.part(0);
        }
        return button.is("say")
                ? rule.rule() == ReceiptRule.NOTE_TOO_LONG ? UploadPress.NOTE : UploadPress.ANSWER
                : "file";
    }

    /** Everything to put right. */
    public List<FieldError> getProblems() {
        return problem != null ? List.of(problem) : getFileProblems();
    }

    /** What is wrong with the files that were sent last. */
    public List<FieldError> getFileProblems() {
        if (problem != null) {
            return problem.key().equals("file") ? List.of(problem) : List.of();
        }
        return place.outcome().sentences(pages.language()).stream()
                .map(sentence -> new FieldError("file", sentence))
                .toList();
    }

    /** What is wrong at the field, or null. */
    public String wrong(String field) {
        return problem != null && problem.key().equals(field) ? problem.text() : null;
    }

    /** What was typed in the field if it could not be taken, else what is kept. */
    public String typed(String field, String kept) {
        return problem == null || !pages.posted().containsKey(field) ? kept : UploadPress.typed(pages.posted(), field);
    }
}
