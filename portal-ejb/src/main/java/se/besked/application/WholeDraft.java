package se.besked.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;

/** The whole draft: each saved step, and for the others what they start from. */
final class WholeDraft {

    private WholeDraft() {}

    static Drafts of(FormEngine engine, FormDefinition form, FormContext context, List<DraftStep> saved) {
        Map<String, Map<String, String>> bySteps = new HashMap<>();
        form.steps().forEach(step -> bySteps.put(step.id(), engine.start(step.id(), context)));
        saved.forEach(draft -> bySteps.put(draft.step(), draft.answers()));
        return new Drafts(bySteps);
    }
}
