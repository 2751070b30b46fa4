package se.besked.forms.engine;

import java.util.Map;

/**
 * The raw answers of each step that has been saved. A step that is not here is as {@link FormEngine#start} makes it.
 */
public record Drafts(Map<String, Map<String, String>> bySteps) {

    public static final Drafts NONE = new Drafts(Map.of());
}
