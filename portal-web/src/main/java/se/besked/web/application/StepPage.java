package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.YearMonth;
import java.util.List;
import se.besked.access.Citizen;
import se.besked.application.MonthlyForm;
import se.besked.filling.FormFilling;
import se.besked.filling.StepDraft;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.view.StepView;
import se.besked.i18n.Message;
import se.besked.month.MonthCalendar;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;

/** One step of the form: drawn from what is saved; after a press that could not be saved, around what was typed. */
@Named("stepPage")
@RequestScoped
public class StepPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final ApplyGate gate;
    private final FormFilling filling;
    private final StepPress press;
    private final StepPapers papers;
    private final MonthCalendar calendar;
    private StepSheet sheet;
    private List<PersonRef> people;

    @Inject
    public StepPage(
            Pages pages,
            SignedIn signedIn,
            ApplyGate gate,
            FormFilling filling,
            StepPress press,
            StepPapers papers,
            MonthCalendar calendar) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.gate = gate;
        this.filling = filling;
        this.press = press;
        this.papers = papers;
        this.calendar = calendar;
    }

    /** Opens the step; on a POST saves what was typed first and goes on to where the pressed button leads. */
    public void open() {
        if (!gate.admit()) {
            return;
        }
        Citizen citizen = signedIn.citizen();
        YearMonth month = pages.month();
        String step = pages.param("step");
        if (!filling.steps(citizen, MonthlyForm.of(month)).contains(step)) {
            throw new NotFoundException("step");
        }
        if (pages.isPosted() && press.press(new StepAddress(month, step, isFromCheck()))) {
            return;
        }
        StepDraft stored = pages.isPosted() ? filling.step(citizen, MonthlyForm.of(month), step) : null;
        StepDraft draft = pages.isPosted()
                ? filling.unsavedStep(citizen, MonthlyForm.of(month), step, pages.posted())
                : pages.query("check") != null
                        ? filling.checkedStep(citizen, MonthlyForm.of(month), step)
                        : filling.step(citizen, MonthlyForm.of(month), step);
        sheet = StepSheet.of(draft, stored, calendar.today(), pages.language());
        papers.open(draft);
        people = filling.people(citizen, MonthlyForm.of(month));
    }

    /** Null when the month cannot be filled in. */
    public StepView getView() {
        return sheet == null ? null : sheet.draft().view();
    }

    public StepSheet getSheet() {
        return sheet;
    }

    public boolean isFromCheck() {
        return "check".equals(pages.query("from"));
    }

    /** Whether two texts would read the same, so that a heading is not said twice. */
    public boolean same(Message one, Message other) {
        return FormSpeech.words(one).equals(FormSpeech.words(other));
    }

    /** Adults and children, whom papers may be about. */
    public List<PersonRef> getPeople() {
        return people;
    }
}
