package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.besked.access.Citizen;
import se.besked.filling.FormFilling;
import se.besked.filling.FormKey;
import se.besked.filling.StepDraft;
import se.besked.forms.view.StepView;
import se.besked.i18n.Message;
import se.besked.month.MonthCalendar;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Pages;
import se.besked.web.filling.FormPlace;

/**
 * One step of a form, whichever it is: drawn from what is saved; after a press that could not be saved, around what was
 * typed.
 */
@Named("stepPage")
@RequestScoped
public class StepPage {

    /** Stands in an address for the first step on which something is missing; found when the address is opened. */
    public static final String WHERE_SOMETHING_IS_MISSING = "next";

    private final Pages pages;
    private final SignedIn signedIn;
    private final FormPlace place;
    private final FormFilling filling;
    private final StepPress press;
    private final StepPapers papers;
    private final MonthCalendar calendar;
    private StepSheet sheet;

    @Inject
    public StepPage(
            Pages pages,
            SignedIn signedIn,
            FormPlace place,
            FormFilling filling,
            StepPress press,
            StepPapers papers,
            MonthCalendar calendar) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.place = place;
        this.filling = filling;
        this.press = press;
        this.papers = papers;
        this.calendar = calendar;
    }

    /** Opens the step; on a POST saves what was typed first and goes on to where the pressed button leads. */
    public void open() {
        if (!place.getHere().admit()) {
            return;
        }
        Citizen citizen = signedIn.citizen();
        FormKey form = place.key();
        String step = pages.param("step");
        if (step.equals(WHERE_SOMETHING_IS_MISSING)) {
            pages.redirect(place.getHere().path() + "/"
                    + filling.firstWithProblems(citizen, form).orElse("check"));
            return;
        }
        if (!filling.steps(citizen, form).contains(step)) {
            throw new NotFoundException("step");
        }
        if (pages.isPosted() && press.press(new StepAddress(place.getHere().path(), step, isFromCheck()))) {
            return;
        }
        StepDraft stored = pages.isPosted() ? filling.step(citizen, form, step) : null;
        StepDraft draft = pages.isPosted()
                ? filling.unsavedStep(citizen, form, step, pages.posted())
                : pages.query("check") != null
                        ? filling.checkedStep(citizen, form, step)
                        : filling.step(citizen, form, step);
        sheet = StepSheet.of(
                draft,
                stored,
                filling.people(citizen, form),
                draft.view().previous() == null && stored == null && filling.offersNothingNew(citizen, form),
                pages.query("choose"),
                calendar.today(),
                pages.language());
        if (place.isTakingPapers()) {
            papers.open(draft);
        }
    }

    /** Null when the form cannot be filled in. */
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
}
