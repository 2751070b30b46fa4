package se.besked.forms.monthly;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import se.besked.forms.engine.Earlier;

/**
 * What was sent last month. {@code answers} are the raw answers of all steps in one map; empty when that month came on
 * paper.
 */
public record LastMonth(YearMonth month, Map<String, String> answers, List<LastItem> items) {

    Earlier earlier() {
        return new Earlier(
                answers, items.stream().map(item -> item.earlier(month)).toList());
    }
}
