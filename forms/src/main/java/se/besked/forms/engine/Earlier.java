package se.besked.forms.engine;

import java.util.List;
import java.util.Map;

/** What the form before this one answered. {@code answers} are the raw answers of all its steps in one map. */
public record Earlier(Map<String, String> answers, List<EarlierItem> items) {

    public Earlier {
        answers = Map.copyOf(answers);
        items = List.copyOf(items);
    }
}
