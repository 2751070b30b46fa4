package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import se.besked.access.Actor;
import se.besked.access.Door;
import se.besked.application.FormFilling;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Papers;
import se.besked.receipt.ReceiptKeeping;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** Where papers are added, by citizens and at the desk: what may be sent, what has been, and what became of the last files. */
@Named("uploadPage")
@RequestScoped
public class UploadPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final Papers papers;
    private final ReceiptKeeping keeping;
    private final FormFilling filling;

    private UploadAddress address;
    private PaperDesk desk;

    protected UploadPage() {
        this(null, null, null, null, null);
    }

    @Inject
    public UploadPage(Pages pages, SignedIn signedIn, Papers papers, ReceiptKeeping keeping, FormFilling filling) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.papers = papers;
        this.keeping = keeping;
        this.filling = filling;
    }

    /** Before anything is shown: does what a pressed button says, or finds that there is nothing to show here. */
    public void open() {
        if (pages.isPosted()) {
            press(pages.pressed());
        } else {
            desk();
        }
    }

    /** Found when first asked for: a posted page is asked before its action runs. */
    private UploadAddress address() {
        if (address == null) {
            boolean office = isOffice();
            PaperTarget target = PaperTarget.of(pages.query("for")).orElseThrow(() -> new NotFoundException("target"));
            address = new UploadAddress(office ? Door.OFFICE : Door.CITIZEN, pages.language(),
                    office ? pages.id() : pages.month().toString(), target, UploadAddress.checkedStep(pages.query("step")), UploadAddress.checkedPaper(pages.query("paper")));
        }
        return address;
    }

    public boolean isOffice() {
        return pages.getPath().startsWith("/office/");
    }

    private PaperDesk desk() {
        if (desk == null) {
            desk = papers.desk(actor(), applicationId(), address().target());
        }
        return desk;
    }

    private void press(String button) {
        String id = button.substring(button.indexOf(':') + 1);
        if (button.startsWith("remove:")) {
            if (isOffice()) {
                keeping.remove(actor(), id);
            } else {
                keeping.drop(signedIn.citizen(), id, address().target());
            }
            pages.redirect(afterLanguage(address().page()) + "&removed=1");
        } else {
            if (button.startsWith("attach:")) {
                keeping.attach(actor(), id, address().target());
            }
            pages.redirect(afterLanguage(address().page()));
        }
    }

    private String afterLanguage(String path) {
        return path.substring(path.indexOf('/', 1));
    }

    private Actor actor() {
        return isOffice() ? signedIn.staff() : signedIn.citizen();
    }

    private String applicationId() {
        return isOffice() ? address().place() : papers.applicationFor(signedIn.citizen(), pages.month());
    }

    public String getTitle() {
        return text(isOffice() ? "receipt.upload.scanTitle" : "receipt.upload.title");
    }

    /** What the papers are about, in words. */
    public String getAbout() {
        if (desk().person() != null) {
            return desk().person();
        }
        String kind = desk().kind() != null ? desk().kind() : typedKind();
        return kind == null ? text("receipt.upload.forMonth") : text("form.kind." + kind);
    }

    /** A row that is only typed so far tells its kind on its step. */
    private String typedKind() {
        if (address().step() == null || !desk().draft() || address().target().kind() != PaperTarget.Kind.ITEM) {
            return null;
        }
        String kind = filling.step(signedIn.citizen(), pages.month(), address().step()).raw()
                .get("i." + address().target().id() + ".kind");
        return kind != null && Texts.has(pages.language(), "form.kind." + kind) ? kind : null;
    }

    /** Arguments of the sentences about limits. */
    public List<Object> getLimits() {
        return List.of(UploadPolicy.standard().arguments());
    }

    public List<UploadProblem> getProblems() {
        return outcome().sentences(pages.language()).stream().map(sentence -> new UploadProblem("file", sentence)).toList();
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
