package se.besked.filling;

import java.util.Map;
import se.besked.forms.engine.FormEngine;
import se.besked.shared.Ids;

/** What a button of a step makes of what was typed, before it is saved. */
@FunctionalInterface
public interface StepChange {

    Map<String, String> of(FormEngine engine, String step, Map<String, String> kept);

    /** What was typed, as it is. */
    static StepChange none() {
        return (engine, step, kept) -> kept;
    }

    /** One more row for this kind of income or expense. */
    static StepChange add(String kind) {
        return (engine, step, kept) -> engine.addItem(step, kept, kind, Ids.next());
    }

    /** That row goes. */
    static StepChange remove(String itemId) {
        return (engine, step, kept) -> engine.removeItem(step, kept, itemId);
    }

    /** One more child told of for the first time. */
    static StepChange addChild() {
        return (engine, step, kept) -> engine.addReported(step, kept, Ids.next());
    }

    /** That child goes. */
    static StepChange removeChild(String childId) {
        return (engine, step, kept) -> engine.removeReported(step, kept, childId);
    }
}
