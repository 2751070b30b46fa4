package se.besked.forms.definition;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import se.besked.forms.typing.AnswerType;
import se.besked.forms.typing.DayRange;
import se.besked.forms.typing.Limits;
import se.besked.forms.typing.Reading;

/**
 * A question. All texts are keys; every text takes {0} the month applied for, {1} the month of income, {2} the person's
 * name.
 *
 * @param name short name for error sentences and headings of answers; the label where none is given
 * @param hint nullable
 * @param why why we ask; {@code source} is the law behind it, for example {@code SoL 12:7}
 * @param carry whether last month's answer is filled in to start with
 * @param guard id of the yes/no question "has it changed?" that folds this one away; nullable
 * @param visibleIf nullable
 * @param min number: least value; money: least öre
 * @param max number: greatest value; money: greatest öre; text: most characters; null for the type's own limit
 * @param format text: {@code email}, {@code phone} or {@code lines}; identity number: {@code birthDateEnough}; nullable
 */
public record Question(
        String id,
        AnswerType type,
        String label,
        String name,
        String hint,
        String why,
        String source,
        boolean required,
        boolean carry,
        String guard,
        Rule visibleIf,
        List<Choice> options,
        Long min,
        Long max,
        String format,
        String autocomplete) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
        name = name == null ? label : name;
    }

    /** A question made by the engine itself, for a field of a line item. */
    public static Question field(
            String id, AnswerType type, String label, boolean required, List<Choice> options, Long min, Long max) {
        return new Question(
                id,
                type,
                label,
                "form.item.name." + id,
                null,
                null,
                null,
                required,
                false,
                null,
                null,
                options,
                min,
                max,
                null,
                null);
    }

    /** @param days those that a date may lie in */
    public Reading read(UnaryOperator<String> typed, DayRange days, LocalDate today) {
        List<String> values = options.stream().map(Choice::value).toList();
        return type.read(new Limits(min, max, format, values, days, today), typed);
    }

    public String inputMode() {
        return switch (type) {
            case NUMBER, DATE, IDENTITY_NUMBER, BANK_ACCOUNT -> "numeric";
            case MONEY -> "decimal";
            default -> "email".equals(format) ? "email" : "phone".equals(format) ? "tel" : "text";
        };
    }
}
