package se.besked.forms.typing;

import java.time.LocalDate;
import java.util.List;

/**
 * What a question says about its answer.
 *
 * @param min number: least value; money: least öre; null for the type's own limit
 * @param max number: greatest value; money: greatest öre; text: most characters; null for the type's own limit
 * @param format of text and identity numbers; nullable
 * @param values those to choose from; empty unless it is a choice
 * @param days those that a date may lie in
 * @param today the day in Sweden
 */
public record Limits(Long min, Long max, String format, List<String> values, DayRange days, LocalDate today) {

    long min(long otherwise) {
        return min == null ? otherwise : min;
    }

    long max(long otherwise) {
        return max == null ? otherwise : max;
    }
}
