package se.besked.forms.typing;

import java.util.List;
import se.besked.i18n.Argument;

/**
 * A number as somebody typed it, for pages that have no form definition behind them; it is read as the form's own
 * fields are.
 *
 * @param value öre, or the count itself; null when nothing was typed or it cannot be read
 * @param problemKey text key of what is wrong, whose first argument is the field's name; null when nothing is
 * @param arguments the problem's other arguments
 */
public record TypedNumber(Long value, String problemKey, List<Argument> arguments) {

    /** Kronor. @param most öre */
    public static TypedNumber money(String typed, long most) {
        return of(MoneyText.read(typed == null ? "" : typed, 0, most));
    }

    public static TypedNumber whole(String typed, int least, int most) {
        return of(WholeNumber.read(typed == null ? "" : typed, least, most));
    }

    /** What the count is, or null. */
    public Integer count() {
        return value == null ? null : Math.toIntExact(value);
    }

    private static TypedNumber of(Reading reading) {
        Long value = reading.value() instanceof Number number ? Long.valueOf(number.longValue()) : null;
        return new TypedNumber(value, reading.problem(), reading.args());
    }
}
