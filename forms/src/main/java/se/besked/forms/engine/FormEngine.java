package se.besked.forms.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.FieldError;
import se.besked.forms.typing.YesNoAnswer;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.StepView;
import se.besked.i18n.Message;

/**
 * Reads a form definition: what a step starts with, what is kept of a post, what is wrong, what a page draws, what is
 * sent. Knows nothing of pages, languages or storage; answers are raw text by key until the last moment.
 */
public final class FormEngine {

    private final FormDefinition definition;

    public FormEngine(FormDefinition definition) {
        this.definition = definition;
    }

    public FormDefinition definition() {
        return definition;
    }

    /**
     * What a fresh step holds: answers and line items that come over from the earlier form. The same each time it is
     * asked.
     */
    public Map<String, String> start(String step, FormContext context) {
        return new CarryOver(definition, context).start(definition.step(step));
    }

    /**
     * What belongs to the step of what was posted, valid or not: unknown keys go, each answer is kept to its first 2
     * 000 characters (what is that long is told of by {@link #check}), carried rows are put back if missing.
     */
    public Map<String, String> keep(String step, Map<String, String> posted, FormContext context) {
        return new Keeping(definition, definition.step(step), posted, context).keep();
    }

    /** All that a page needs to draw the step. */
    public StepView view(String step, FormContext context, Drafts drafts, List<FieldError> problems) {
        return new Viewing(SheetBuilder.lay(definition, context, drafts), definition.step(step), problems).view();
    }

    /** What is wrong in the step, in the order of the page; empty when it is clean. */
    public List<FieldError> check(String step, FormContext context, Drafts drafts) {
        return new Checking(
                        SheetBuilder.lay(definition, context, drafts),
                        definition.step(step).id())
                .problems();
    }

    /** What is wrong in the whole form, by step; steps that are clean are left out. */
    public Map<String, List<FieldError>> checkAll(FormContext context, Drafts drafts) {
        return problems(sheet(context, drafts));
    }

    private Map<String, List<FieldError>> problems(Sheet sheet) {
        Map<String, List<FieldError>> problems = new LinkedHashMap<>();
        for (Step step : definition.steps()) {
            List<FieldError> found = new Checking(sheet, step.id()).problems();
            if (!found.isEmpty()) {
                problems.put(step.id(), found);
            }
        }
        return problems;
    }

    /**
     * The step's raw answers with one more line item, last.
     *
     * @throws IllegalArgumentException if the step takes no items of the kind, or has no room for more
     */
    public Map<String, String> addItem(String step, Map<String, String> raw, String kind, String itemId) {
        Step of = definition.step(step);
        if (!of.takes(kind) || RowIds.in(raw, "i.").size() >= Keeping.MOST_ROWS) {
            throw new IllegalArgumentException("No " + kind + " in " + step);
        }
        Map<String, String> more = new LinkedHashMap<>(raw);
        more.put("i." + itemId + ".kind", kind);
        // To add a row is to say that there is something to add.
        of.items()
                .filter(items -> items.kinds().contains(kind))
                .forEach(items -> more.put("q." + items.gate(), YesNoAnswer.YES));
        return more;
    }

    /** The raw answers without that line item. A carried item stays: it is answered "no longer". */
    public Map<String, String> removeItem(String step, Map<String, String> raw, String itemId) {
        return raw.containsKey("i." + itemId + ".from") ? new LinkedHashMap<>(raw) : without(raw, "i." + itemId + ".");
    }

    /** The raw answers with one more person told of for the first time. */
    public Map<String, String> addReported(String step, Map<String, String> raw, String rowId) {
        Map<String, String> more = new LinkedHashMap<>(raw);
        definition.step(step).reported().forEach(reported -> {
            if (RowIds.in(raw, "c.").size() < Keeping.MOST_ROWS) {
                more.put("q." + reported.gate(), YesNoAnswer.YES);
                more.put("c." + rowId + "." + reported.first(), "");
            }
        });
        return more;
    }

    public Map<String, String> removeReported(String step, Map<String, String> raw, String rowId) {
        return without(raw, "c." + rowId + ".");
    }

    /**
     * What is typed when nothing is new: "no" to every question with that tag, by step, beside all that stands there
     * already. Empty where that cannot be said in one word: there is no earlier form, it lacks answers that count on,
     * or one of these questions has been answered by itself.
     */
    public Map<String, Map<String, String>> nothingNew(String tag, FormContext context, Drafts drafts) {
        Sheet sheet = sheet(context, drafts);
        List<Asked> news =
                sheet.asked().filter(asked -> asked.question().tagged(tag)).toList();
        if (context.earlier().isEmpty()
                || !news.stream()
                        .allMatch(asked -> asked.offered() && asked.reading().blank())) {
            return Map.of();
        }
        Map<String, Map<String, String>> typed = new LinkedHashMap<>();
        for (Step step : definition.steps()) {
            news.stream()
                    .filter(asked -> step.questions().anyMatch(asked.question()::equals))
                    .forEach(asked -> typed.computeIfAbsent(
                                    step.id(),
                                    id -> new LinkedHashMap<>(drafts.bySteps().getOrDefault(id, start(id, context))))
                            .put(asked.key(), YesNoAnswer.NO));
        }
        return typed;
    }

    private static Map<String, String> without(Map<String, String> raw, String prefix) {
        Map<String, String> fewer = new LinkedHashMap<>(raw);
        fewer.keySet().removeIf(key -> key.startsWith(prefix));
        return fewer;
    }

    /** What the form is called. */
    public Message title(FormContext context) {
        return new Message(definition.title(), context.arguments(definition, null));
    }

    /** Every answer that counts, step by step. */
    public List<AnswerGroup> summary(FormContext context, Drafts drafts) {
        return new Summing(SheetBuilder.lay(definition, context, drafts)).groups();
    }

    /**
     * The whole form laid out, to be read by whoever knows what it is about.
     *
     * @throws IllegalStateException unless every step checks clean
     */
    public Sheet filled(FormContext context, Drafts drafts) {
        Sheet sheet = sheet(context, drafts);
        Map<String, List<FieldError>> problems = problems(sheet);
        if (!problems.isEmpty()) {
            throw new IllegalStateException("Not ready to be sent: " + problems.keySet());
        }
        return sheet;
    }

    private Sheet sheet(FormContext context, Drafts drafts) {
        return SheetBuilder.lay(definition, context, drafts);
    }
}
