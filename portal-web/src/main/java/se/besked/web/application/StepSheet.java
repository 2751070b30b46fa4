package se.besked.web.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.besked.filling.StepDraft;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.view.BlockView;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Renderer;
import se.besked.month.ApplicationMonth;
import se.besked.web.faces.FieldError;

/**
 * A step of the form as it is drawn.
 *
 * @param draft what stands in the fields
 * @param stored what somebody else's press saved first; null unless what was typed could not be saved
 * @param people whom papers may be about
 * @param nothingNew whether the step begins with the question whether all is as last time
 * @param unchosen the block that a row was to be added to with nothing chosen; null if none
 */
public record StepSheet(
        StepDraft draft,
        StepDraft stored,
        List<PersonRef> people,
        boolean nothingNew,
        String unchosen,
        Reasons reasons,
        LocalDate today,
        Language language) {

    static StepSheet of(
            StepDraft draft,
            StepDraft stored,
            List<PersonRef> people,
            boolean nothingNew,
            String unchosen,
            LocalDate today,
            Language language) {
        String found = draft.view().blocks().stream()
                .filter(BlockView.ItemsView.class::isInstance)
                .map(block -> ((BlockView.ItemsView) block).id())
                .filter(id -> id.equals(unchosen))
                .findFirst()
                .orElse(null);
        return new StepSheet(draft, stored, people, nothingNew, found, new Reasons(draft.view()), today, language);
    }

    /** What comes back with the form: the version that is overwritten knowingly. */
    public long version() {
        return stored != null ? stored.version() : draft.version();
    }

    /** When the step was saved, for the line on top: the time today, else the day; null while it has not been. */
    public String saved() {
        if (draft.savedAt() == null) {
            return null;
        }
        LocalDate day = ApplicationMonth.dayOf(draft.savedAt());
        return new Renderer(language).say(day.equals(today) ? Argument.time(draft.savedAt()) : Argument.day(day));
    }

    /** Whether somebody else's press came first, so that nothing was saved. */
    public boolean stale() {
        return stored != null;
    }

    public List<Differences.Difference> differences() {
        return Differences.between(stored.view(), draft.view());
    }

    public List<FieldError> problems() {
        List<FieldError> problems = new ArrayList<>(FieldError.of(draft.view().problems(), language));
        if (unchosen != null) {
            problems.add(new FieldError(
                    "add." + unchosen, Message.of("apply.add.choose").in(language)));
        }
        return problems;
    }

    /** @param at a field's key or a block's id */
    public String reason(String at) {
        return reasons.way(at).name();
    }
}
