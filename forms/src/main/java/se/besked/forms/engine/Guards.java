package se.besked.forms.engine;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.Reading;
import se.besked.forms.typing.YesNoAnswer;
import se.besked.forms.view.ShowWhen;

/**
 * "Has anything changed?": while the answer is not yes, the questions behind it are folded away and the earlier answers
 * count. A guard is only asked when the earlier form holds a valid answer to everything behind it.
 */
final class Guards {

    private final Facts facts;
    private final Map<String, Boolean> usable = new LinkedHashMap<>();
    private final Step step;

    Guards(Step step, FormContext context, Facts facts) {
        this.step = step;
        this.facts = facts;
        step.questions()
                .map(Question::guard)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(guard -> usable.put(guard, context.earlier().isPresent() && answered(step, guard, context)));
    }

    /** A guard that nothing lies behind is not asked; every other question is let through. */
    boolean lets(Question question) {
        return !step.guards(question.id()) || usable.get(question.id());
    }

    boolean folds(Question question) {
        return question.guard() != null
                && usable.get(question.guard())
                && !YesNoAnswer.YES.equals(facts.answer(question.guard()));
    }

    List<ShowWhen> showWhen(Question question) {
        return question.guard() != null && usable.get(question.guard())
                ? List.of(new ShowWhen("q." + question.guard(), List.of(YesNoAnswer.YES)))
                : List.of();
    }

    private boolean answered(Step step, String guard, FormContext context) {
        Facts tried = facts.copy();
        for (Block block : step.blocks()) {
            if (block instanceof Block.Ask ask
                    && guard.equals(ask.question().guard())
                    && !answered(ask.question(), "q.", tried, new HashMap<>(), context)) {
                return false;
            }
            if (block instanceof Block.People people && !answered(people, guard, tried, context)) {
                return false;
            }
        }
        return true;
    }

    private static boolean answered(Block.People people, String guard, Facts tried, FormContext context) {
        for (PersonRef person : context.people(people.of())) {
            Map<String, Object> own = person.forRules();
            for (Question question : people.questions()) {
                if (guard.equals(question.guard())
                        && !answered(question, "p." + person.ref() + ".", tried, own, context)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean answered(
            Question question, String prefix, Facts tried, Map<String, Object> own, FormContext context) {
        if (question.visibleIf() != null
                && !Conditions.hold(question.visibleIf().logic(), tried.with(own))) {
            return true;
        }
        Map<String, String> last = context.earlier().orElseThrow().answers();
        UnaryOperator<String> typed = part -> last.getOrDefault(prefix + question.id() + part, "");
        Reading reading = question.read(typed, Questions.ANY_DAY, context.today());
        if (prefix.equals("q.")) {
            tried.answer(question.id(), Asked.forRules(question, reading));
        } else {
            own.put(question.id(), Asked.forRules(question, reading));
        }
        return reading.good() || reading.blank() && !question.required();
    }
}
