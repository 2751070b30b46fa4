package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.EarlierPaper;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.Papers;
import se.besked.receipt.ReceiptRule;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.BrokenRule;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Installation;
import se.besked.web.faces.Pages;
import se.besked.web.faces.Press;

/**
 * Where papers are added, by citizens and at the desk: what may be sent, what has been, and what became of the last
 * files.
 */
@Named("uploadPage")
@RequestScoped
public class UploadPage {

    /** How many papers of other months are offered. */
    private static final int MOST_ALIKE = 5;

    private static final int MOST_EARLIER = 30;

    private final Pages pages;
    private final UploadPlace place;
    private final UploadPress press;
    private final Papers papers;
    private final PaperAbsences answers;
    private final Installation here;

    private Said said;
    private List<EarlierPaper> earlierAlike = List.of();
    private List<EarlierPaper> earlierOthers = List.of();
    private FieldError problem;

    @Inject
    public UploadPage(
            Pages pages,
            UploadPlace place,
            UploadPress press,
            Papers papers,
            PaperAbsences answers,
            Installation here) {
        this.pages = pages;
        this.place = place;
        this.press = press;
        this.papers = papers;
        this.answers = answers;
        this.here = here;
    }

    /** Before anything is shown: does what a pressed button says, or finds that there is nothing to show here. */
    public void open() {
        if (pages.isPosted() && press()) {
            return;
        }
        said = answers.of(place.actor(), place.applicationId()).get(getFor());
        if (!isOffice()) {
            String kind = place.kind();
            List<EarlierPaper> earlier = papers.earlier(place.actor(), place.applicationId());
            earlierAlike = earlier.stream()
                    .filter(one -> kind != null && one.kinds().contains(kind))
                    .limit(MOST_ALIKE)
                    .toList();
            earlierOthers = earlier.stream()
                    .filter(one -> !earlierAlike.contains(one))
                    .limit(MOST_EARLIER)
                    .toList();
        }
    }

    /** @return false if the page is to be drawn around what was typed */
    private boolean press() {
        Press button = pages.pressed();
        try {
            String back = press.press(place.actor(), desk(), address().target(), button, pages.posted());
            pages.redirect(afterLanguage(address().page()) + back);
            return true;
        } catch (RefusedFile refused) {
            Outcome outcome = new Outcome();
            outcome.refused(refused.reason());
            pages.redirect(afterLanguage(address().page()) + outcome.written());
            return true;
        } catch (BrokenRule rule) {
            problem = new FieldError(field(button, rule), rule.message().in(pages.language()));
            return false;
        }
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

    private String afterLanguage(String path) {
        return path.substring(path.indexOf('/', 1));
    }

    public String getTitle() {
        return text(isOffice() ? "receipt.upload.scanTitle" : "receipt.upload.title");
    }

    /** What the papers are about, in words. */
    public String getAbout() {
        return place.about();
    }

    public boolean isOffice() {
        return place.office();
    }

    private PaperDesk desk() {
        return place.desk();
    }

    private UploadAddress address() {
        return place.address();
    }

    /** Arguments of the sentences about limits. */
    public List<Object> getLimits() {
        return List.of(UploadPolicy.standard().arguments());
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
        return outcome().sentences(pages.language()).stream()
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

    /** What has happened, in a sentence, or null. */
    public String getDone() {
        if (pages.query("removed") != null) {
            return text("receipt.upload.removed");
        }
        int received = outcome().getReceived();
        return received == 0 ? null : text("receipt.upload.received", received);
    }

    private Outcome outcome() {
        return Outcome.of(pages.query("sent"), pages.query("received"), pages.query("refused"));
    }

    /** Papers about this. */
    public List<Paper> getHere() {
        return desk().about(address().target());
    }

    /** The other papers of the month. */
    public List<Paper> getElsewhere() {
        return desk().notAbout(address().target());
    }

    public int getSent() {
        return desk().tray().all().size();
    }

    public boolean mayRemove(Paper paper) {
        return desk().removable().contains(paper.id());
    }

    public boolean mayGrow(Paper paper) {
        return desk().growing().contains(paper.id());
    }

    /** The paper that files sent now become pages of, or null. */
    public Paper getAddTo() {
        return desk().tray().all().stream()
                .filter(paper -> paper.id().equals(address().paper()) && mayGrow(paper))
                .findFirst()
                .orElse(null);
    }

    /** This page with files that become pages of the paper. */
    public String more(Paper paper) {
        return address().to(paper.id()).page() + "#send";
    }

    /** This page with files that become papers of their own. */
    public String getApart() {
        return address().to(null).page() + "#send";
    }

    /** Whether anything here is still being looked at. */
    public boolean isChecking() {
        return getHere().stream().anyMatch(Paper::underCheck);
    }

    /** This page, to see how far things have come. */
    public String getAgain() {
        return address().page();
    }

    public boolean isDraft() {
        return desk().draft();
    }

    /** Whether words may be said about the papers: until the month is decided. */
    public boolean isMayDescribe() {
        return desk().open();
    }

    /** What a paper of another month was about, in words. */
    public String about(EarlierPaper one) {
        List<String> kinds = one.kinds().stream()
                .sorted()
                .map(kind -> text("form.kind." + kind))
                .toList();
        return kinds.isEmpty() ? text("receipt.upload.forMonth") : String.join(", ", kinds);
    }

    /** Whether photos may be turned: a PDF shows itself as it is. */
    public boolean mayTurn(Paper paper, Paper.Sheet sheet) {
        return mayRemove(paper) && sheet.state() == FileState.READY && sheet.kind() != FileKind.PDF;
    }

    /** What the applicant has said instead of a paper, or null. */
    public Said getSaid() {
        return said;
    }

    /** The answers there are to "no paper?". */
    public List<PaperAbsence.Kind> getAnswers() {
        return List.of(PaperAbsence.Kind.values());
    }

    /** The answer that is chosen: as pressed, else as kept, else null. */
    public String getChosen() {
        return typed(UploadPress.ANSWER, said == null ? null : said.kind().name());
    }

    /** How a paper left at the desk finds its way. */
    public String getDeskHow() {
        return text(
                "receipt.answer.desk.how",
                here.getUnit(),
                here.getAddress(),
                Formats.monthAndYear(pages.language(), desk().month()));
    }

    /** Papers of other months about the same kind of thing, newest first. */
    public List<EarlierPaper> getEarlierAlike() {
        return earlierAlike;
    }

    /** The other papers of other months, newest first. */
    public List<EarlierPaper> getEarlierOthers() {
        return earlierOthers;
    }

    /** What a paper is called in a sentence. */
    public String called(Paper paper) {
        return paper.name().isEmpty() ? text("receipt.paper.unnamed") : paper.name();
    }

    public UploadAddress getAddress() {
        return address();
    }

    public String getFor() {
        return address().target().written();
    }

    public String getPost() {
        return address().post();
    }

    public String getBack() {
        return address().back(desk().draft());
    }

    public String getBackText() {
        if (isOffice()) {
            return text(desk().draft() ? "receipt.upload.back" : "receipt.upload.backToReview");
        }
        return text(address().step() == null ? "receipt.upload.backToMonth" : "receipt.upload.back");
    }

    /** This page, with what it is about, in another language. */
    public String in(Language other) {
        return address().pageIn(other);
    }

    private String text(String key, Object... arguments) {
        return Texts.get(pages.language(), key, arguments);
    }
}
