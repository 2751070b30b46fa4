package se.besked.web.application;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.besked.application.FormFilling;
import se.besked.application.Saved;
import se.besked.application.StepDraft;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.view.BlockView.ItemView;
import se.besked.forms.view.StepView;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Texts;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Papers;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.Pages;

/** One step of the form: drawn from what is saved; after a press that could not be saved, around what was typed. */
@Named("stepPage")
@RequestScoped
public class StepPage {

    private final Pages pages;
    private final SignedIn signedIn;
    private final ApplyGate gate;
    private final FormFilling filling;
    private final StepSaving saving;
    private final Papers papers;
    private final PaperAbsences answers;
    private Map<String, Said> said;
    private StepDraft draft;
    private StepDraft stored;
    private PaperTray tray;
    private List<PersonRef> people;
    private Reasons reasons;
    private boolean fromCheck;

    @Inject
    public StepPage(
            Pages pages,
            SignedIn signedIn,
            ApplyGate gate,
            FormFilling filling,
            StepSaving saving,
            Papers papers,
            PaperAbsences answers) {
        this.pages = pages;
        this.signedIn = signedIn;
        this.gate = gate;
        this.filling = filling;
        this.saving = saving;
        this.papers = papers;
        this.answers = answers;
    }

    /** Opens the step; on a POST saves what was typed first and goes on to where the pressed button leads. */
    public void open() {
        if (!gate.admit()) {
            return;
        }
        YearMonth month = pages.month();
        String step = pages.param("step");
        if (!filling.steps(signedIn.citizen(), month).contains(step)) {
            throw new NotFoundException("step");
        }
        fromCheck = "check".equals(pages.query("from"));
        if (pages.isPosted()) {
            Saved saved = saving.save(step, fromCheck);
            if (saved == null) {
                return;
            }
            stored = filling.step(signedIn.citizen(), month, step);
            draft = filling.unsavedStep(signedIn.citizen(), month, step, pages.posted());
        } else {
            draft = pages.query("check") != null
                    ? filling.checkedStep(signedIn.citizen(), month, step)
                    : filling.step(signedIn.citizen(), month, step);
        }
        tray = papers.tray(signedIn.citizen(), draft.applicationId());
        said = answers.of(signedIn.citizen(), draft.applicationId());
        people = filling.people(signedIn.citizen(), month);
        reasons = new Reasons(draft.view());
    }

    public StepView getView() {
        return draft == null ? null : draft.view();
    }

    public YearMonth getMonth() {
        return pages.month();
    }

    /** What comes back with the form: the version that is overwritten knowingly. */
    public long getVersion() {
        return stored != null ? stored.version() : draft.version();
    }

    /** When the step was saved, for the line on top: the time today, else the day; null while it has not been. */
    public String getSaved() {
        if (draft.savedAt() == null) {
            return null;
        }
        LocalDate day = draft.savedAt().atZone(Formats.ZONE).toLocalDate();
        return day.equals(saving.today()) ? Formats.time(draft.savedAt()) : Formats.day(pages.language(), day);
    }

    /** Whether somebody else's press came first, so that nothing was saved. */
    public boolean isStale() {
        return stored != null;
    }

    public List<Differences.Difference> getDifferences() {
        return Differences.between(stored.view(), draft.view());
    }

    public List<FieldError> getProblems() {
        return FieldError.of(draft.view().problems(), pages.language());
    }

    /** The block where a kind should have been chosen before the press, or null. */
    public String getChoose() {
        return pages.query("choose");
    }

    public boolean isFromCheck() {
        return fromCheck;
    }

    /** @param at a field's key or a block's id */
    public String reason(String at) {
        return reasons.way(at).name();
    }

    /** Whether two texts would read the same, so that a heading is not said twice. */
    public boolean same(Message one, Message other) {
        return FormSpeech.words(one).equals(FormSpeech.words(other));
    }

    public List<Paper> papers(String target) {
        return tray.about(target);
    }

    /** What was said instead of a paper about this, or null. */
    public Said said(String target) {
        return said.get(target);
    }

    /** What a machine has read on the papers of a row, and the row does not say. */
    public List<MachineReading> readings(ItemView row) {
        return MachineReading.of(row, draft.raw(), tray.ofItem(row.id()));
    }

    /** Amount, day, or both. */
    public String words(MachineReading reading) {
        Language language = pages.language();
        String amount = reading.ore().isPresent()
                ? Formats.money(language, reading.ore().getAsLong())
                : "";
        String day = reading.day().map(date -> Formats.date(language, date)).orElse("");
        return amount.isEmpty()
                ? day
                : day.isEmpty() ? amount : Texts.get(language, "receipt.reading.both", amount, day);
    }

    /** A paper's name in a sentence. */
    public String called(String name) {
        return name.isEmpty() ? Texts.get(pages.language(), "receipt.paper.unnamed") : name;
    }

    /** The row that has just been filled in with what a machine read, or null. */
    public String getFilled() {
        return pages.query("filled");
    }

    /** How many papers, and answers instead of papers, are about the month or a person. */
    public int getOtherPapers() {
        long answers =
                said.keySet().stream().filter(to -> !to.startsWith("item.")).count();
        long papers = tray.all().stream()
                .filter(paper -> paper.targets().stream().anyMatch(to -> !to.startsWith("item.")))
                .count();
        return (int) (answers + papers);
    }

    /** Adults and children, whom papers may be about. */
    public List<PersonRef> getPeople() {
        return people;
    }
}
