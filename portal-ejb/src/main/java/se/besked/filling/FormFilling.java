package se.besked.filling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.besked.access.Actor;
import se.besked.forms.definition.Step;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.typing.FieldError;
import se.besked.forms.view.AnswerGroup;
import se.besked.i18n.Message;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/**
 * Filling in a form, step by step. What has been typed is saved as it was typed, valid or not; checking is another
 * question. Everybody whom the {@link FillableForm} lets in fills in the same draft; it begins with the first save.
 */
@ApplicationScoped
@Transactional
public class FormFilling {

    /** Tag of yes/no questions that ask whether something is new since last time. */
    private static final String NEWS = "news";

    private final Instance<FillableForm> forms;
    private final FormDrafts drafts;
    private final Clock clock;
    private final PageRead page;

    @Inject
    public FormFilling(@Any Instance<FillableForm> forms, FormDrafts drafts, Clock clock, PageRead page) {
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
        this.page = page;
    }

    /** The step with what is saved on it, or what it starts from. */
    public StepDraft step(Actor actor, FormKey key, String step) {
        Filling filling = toRead(actor, key);
        return filling.draw(step, filling.typed(), List.of());
    }

    /** The same, with what is wrong on it. */
    public StepDraft checkedStep(Actor actor, FormKey key, String step) {
        Filling filling = toRead(actor, key);
        Drafts typed = filling.typed();
        return filling.draw(step, typed, filling.engine().check(step, filling.context(), typed));
    }

    /** The step drawn around text that has not been saved, because the page was stale. */
    public StepDraft unsavedStep(Actor actor, FormKey key, String step, Map<String, String> posted) {
        Filling filling = toRead(actor, key);
        Map<String, Map<String, String>> with = new HashMap<>(filling.typed().bySteps());
        with.put(step, filling.engine().keep(step, posted, filling.context()));
        return filling.draw(step, new Drafts(with), List.of());
    }

    /** Saves what was typed on a step, valid or not. */
    public Saved save(Actor actor, FormKey key, String step, long version, Map<String, String> posted) {
        return save(actor, key, step, version, posted, StepChange.none());
    }

    /**
     * Saves what was typed on a step, valid or not, and what the pressed button makes of it.
     *
     * @param version the one the page was drawn with
     */
    public Saved save(
            Actor actor, FormKey key, String step, long version, Map<String, String> posted, StepChange change) {
        Filling filling = filling(form(key).toSave(actor, key.of()));
        Map<String, String> kept = filling.engine().keep(step, posted, filling.context());
        return write(actor, filling.draft(), step, version, change.of(filling.engine(), step, kept));
    }

    /** Whether {@link #nothingNew} would say anything. */
    public boolean offersNothingNew(Actor actor, FormKey key) {
        Filling filling = toRead(actor, key);
        return !filling.engine()
                .nothingNew(NEWS, filling.context(), filling.typed())
                .isEmpty();
    }

    /** Says of all that can be new that it is not, and saves it: the questions about it are answered "no". */
    public void nothingNew(Actor actor, FormKey key) {
        Filling filling = filling(form(key).toSave(actor, key.of()));
        filling.engine()
                .nothingNew(NEWS, filling.context(), filling.typed())
                .forEach((step, raw) -> filling.draft().save(step, raw, actor.id(), clock.instant()));
        drafts.keep(filling.draft());
    }

    /** Every answer, to be read through. */
    public List<AnswerGroup> summary(Actor actor, FormKey key) {
        Filling filling = toRead(actor, key);
        return filling.engine().summary(filling.context(), filling.typed());
    }

    /** What is wrong, by step, in the order of the steps; empty when the form is complete. */
    public Map<String, List<FieldError>> problems(Actor actor, FormKey key) {
        Filling filling = toRead(actor, key);
        return filling.engine().checkAll(filling.context(), filling.typed());
    }

    /** The first step on which something is wrong; empty when the form is complete. */
    public Optional<String> firstWithProblems(Actor actor, FormKey key) {
        return problems(actor, key).keySet().stream().findFirst();
    }

    /** What the form is called. */
    public Message title(Actor actor, FormKey key) {
        Filling filling = toRead(actor, key);
        return filling.engine().title(filling.context());
    }

    /** The steps' ids in order. */
    public List<String> steps(Actor actor, FormKey key) {
        return toRead(actor, key).draft().form().steps().stream().map(Step::id).toList();
    }

    /** The steps after this one, without those that have been saved and have nothing wrong. */
    public List<String> stepsLeft(Actor actor, FormKey key, String after) {
        Filling filling = toRead(actor, key);
        Set<String> wrong =
                filling.engine().checkAll(filling.context(), filling.typed()).keySet();
        List<String> all = filling.draft().form().steps().stream().map(Step::id).toList();
        return all.subList(all.indexOf(after) + 1, all.size()).stream()
                .filter(step ->
                        wrong.contains(step) || filling.draft().step(step).isEmpty())
                .toList();
    }

    /** Whom the form is about. */
    public List<PersonRef> people(Actor actor, FormKey key) {
        return toRead(actor, key).context().people();
    }

    private Saved write(Actor actor, Draft draft, String step, long version, Map<String, String> raw) {
        Optional<SavedStep> stored = draft.step(step);
        long stands = stored.map(SavedStep::version).orElse(0L);
        if (stands != version
                && !stored.map(saved -> saved.answers().equals(raw)).orElse(false)) {
            return new Saved(true, stands);
        }
        SavedStep saved = draft.save(step, raw, actor.id(), clock.instant());
        drafts.keep(draft);
        return new Saved(false, saved.version());
    }

    private Filling toRead(Actor actor, FormKey key) {
        return page.once(List.of("filling", actor, key), () -> filling(form(key).toRead(actor, key.of())));
    }

    private Filling filling(OpenForm open) {
        return new Filling(drafts.of(open.form(), open.subjectId()), open.subjectId(), open.context());
    }

    private FillableForm form(FormKey key) {
        return forms.stream()
                .filter(form -> form.code().equals(key.form()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("form"));
    }

    /** A draft and what its form knows of the world. */
    private record Filling(Draft draft, String subjectId, FormContext context) {

        FormEngine engine() {
            return new FormEngine(draft.form());
        }

        Drafts typed() {
            return draft.typed(context);
        }

        StepDraft draw(String step, Drafts typed, List<FieldError> problems) {
            Optional<SavedStep> saved = draft.step(step);
            return new StepDraft(
                    subjectId,
                    engine().view(step, context, typed, problems),
                    typed.bySteps().getOrDefault(step, Map.of()),
                    saved.map(SavedStep::version).orElse(0L),
                    saved.map(SavedStep::savedAt).orElse(null));
        }
    }
}
