package se.besked.web.application;

import java.time.LocalDate;
import java.util.List;
import se.besked.filling.StepDraft;
import se.besked.forms.engine.PersonRef;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Renderer;
import se.besked.month.ApplicationMonth;
import se.besked.web.faces.FieldError;

/**
 * A step of the form as it is drawn.
 *
 * @param draft what stands in the fields
 * @param stored what somebody else's press saved first; null unless what was typed could not be saved
 * @param people whom papers may be about
 */
public record StepSheet(
        StepDraft draft,
        StepDraft stored,
        List<PersonRef> people,
        Reasons reasons,
        LocalDate today,
        Language language) {

    static StepSheet of(StepDraft draft, StepDraft stored, List<PersonRef> people, LocalDate today, Language language) {
        return new StepSheet(draft, stored, people, new Reasons(draft.view()), today, language);
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
        return FieldError.of(draft.view().problems(), language);
    }

    /** @param at a field's key or a block's id */
    public String reason(String at) {
        return reasons.way(at).name();
    }
}
