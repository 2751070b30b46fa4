package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.filling.FormFilling;
import se.besked.forms.engine.PersonRef;
import se.besked.receipt.PaperTarget;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** All answers to read through before signing. */
@Named("checkPage")
@RequestScoped
public class CheckPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final ApplyGate gate;
    private final FormFilling filling;
    private final AnswerSheets sheets;
    private AnswerSheet sheet;
    private List<PersonRef> people;

    @Inject
    public CheckPage(Pages pages, SignedIn signedIn, ApplyGate gate, FormFilling filling, AnswerSheets sheets) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.gate = gate;
        this.filling = filling;
        this.sheets = sheets;
    }

    public void open() {
        if (!gate.admit()) {
            return;
        }
        Citizen citizen = signedIn.citizen();
        YearMonth month = pages.month();
        if (pages.isPosted()) {
            press(month);
            return;
        }
        sheet = sheets.filledIn(citizen, month);
        people = filling.people(citizen, MonthlyForm.of(month));
    }

    private void press(YearMonth month) {
        String here = "/apply/" + month;
        if (pages.pressed().is("photo")) {
            pages.redirect(PaperTarget.of(pages.posted().get("about"))
                    .map(target -> here + "/upload?for=" + target.written() + "&step=check")
                    .orElse(here + "/check"));
        } else if (filling.problems(signedIn.citizen(), MonthlyForm.of(month)).isEmpty()) {
            pages.redirect(here + "/sign");
        } else {
            pages.redirect(here + "/check?check#error-summary");
        }
    }

    public AnswerSheet getSheet() {
        return sheet;
    }

    /** Whether a paper is still being looked at. */
    public boolean isChecking() {
        return sheet != null && sheet.checking();
    }

    public List<PersonRef> getPeople() {
        return people;
    }

    public YearMonth getMonth() {
        return pages.month();
    }

    /** Whether somebody wanted to go on although something is missing. */
    public boolean isTold() {
        return pages.query("check") != null && sheet != null && !sheet.complete();
    }
}
