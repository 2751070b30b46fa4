package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.MonthlyForm;
import se.besked.filling.FormFilling;
import se.besked.i18n.Texts;
import se.besked.receipt.PaperDesk;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Papers;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** What the page for adding papers is about, as its address says: whose application, which row of it, who has come. */
@RequestScoped
class UploadPlace {

    private final Pages pages;
    private final SignedIn signedIn;
    private final Papers papers;
    private final FormFilling filling;

    private UploadAddress address;
    private PaperDesk desk;

    @Inject
    UploadPlace(Pages pages, SignedIn signedIn, Papers papers, FormFilling filling) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.papers = papers;
        this.filling = filling;
    }

    boolean office() {
        return signedIn.in(Staff.class).isPresent();
    }

    Actor actor() {
        return office() ? signedIn.staff() : signedIn.citizen();
    }

    /** Found when first asked for: a posted page is asked before its action runs. */
    UploadAddress address() {
        if (address == null) {
            PaperTarget target = PaperTarget.of(pages.query("for")).orElseThrow(() -> new NotFoundException("target"));
            address = new UploadAddress(
                    office(),
                    pages.language(),
                    office() ? pages.id() : pages.month().toString(),
                    target,
                    UploadAddress.checkedStep(pages.query("step")),
                    UploadAddress.checkedPaper(pages.query("paper")));
        }
        return address;
    }

    /** What became of the files that were sent last. */
    Outcome outcome() {
        return Outcome.of(pages.query("sent"), pages.query("received"), pages.query("refused"));
    }

    PaperDesk desk() {
        if (desk == null) {
            desk = papers.desk(actor(), applicationId(), address().target());
        }
        return desk;
    }

    String applicationId() {
        return office() ? address().place() : papers.applicationFor(signedIn.citizen(), pages.month());
    }

    /** The kind of the row that papers are added to; null for persons and the month. */
    String kind() {
        return desk().kind() != null ? desk().kind() : typedKind();
    }

    /** What the papers are about, in words. */
    String about() {
        if (desk().person() != null) {
            return desk().person();
        }
        return pages.say(kind() == null ? "receipt.upload.forMonth" : "form.kind." + kind());
    }

    /** A row that is only typed so far tells its kind on its step. */
    private String typedKind() {
        String step = address().step();
        if (office() || step == null || !desk().draft() || address().target().kind() != PaperTarget.Kind.ITEM) {
            return null;
        }
        Citizen citizen = signedIn.citizen();
        YearMonth month = pages.month();
        if (!filling.steps(citizen, MonthlyForm.of(month)).contains(step)) {
            return null;
        }
        String kind = filling.step(citizen, MonthlyForm.of(month), step)
                .raw()
                .get("i." + address().target().id() + ".kind");
        return kind != null && Texts.has(pages.language(), "form.kind." + kind) ? kind : null;
    }
}
