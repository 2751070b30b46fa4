package se.besked.forms.engine;

import java.util.Map;

/**
 * Somebody whom a form is about.
 *
 * @param ref stable from form to form
 * @param group which questions are put to the person, for example {@code adults}
 * @param facts what rules read as {@code own.*} beside the person's own answers
 */
public record PersonRef(String ref, String name, String group, Map<String, Object> facts) {

    public PersonRef {
        facts = Map.copyOf(facts);
    }

    Map<String, Object> forRules() {
        return FormContext.forRules(facts);
    }
}
