package se.besked.forms.engine;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * What was sent last month. {@code answers} are the raw answers of all steps in one map; empty when that month came on
 * paper.
 */
public record LastMonth(YearMonth month, Map<String, String> answers, List<LastItem> items) {

    public LastMonth {
        answers = Map.copyOf(answers);
        items = List.copyOf(items);
    }
}
