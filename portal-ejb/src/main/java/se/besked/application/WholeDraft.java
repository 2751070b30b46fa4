package se.besked.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.Drafts;
import se.besked.forms.FormContext;
import se.besked.forms.FormDefinition;
import se.besked.forms.FormEngine;

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
