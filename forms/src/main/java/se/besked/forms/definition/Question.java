package se.besked.forms.definition;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.besked.forms.typing.AnswerType;
import se.besked.forms.typing.AnswerTypes;
import se.besked.forms.typing.DayRange;
import se.besked.forms.typing.Limits;
import se.besked.forms.typing.Reading;

/**
 * A question. All texts are keys; every text takes the form's arguments ({@link FormDefinition#arguments}) and then the
 * person's name.
 *
 * @param name short name for error sentences and headings of answers; the label where none is given
 * @param hint nullable
 * @param why why we ask; {@code source} is the law behind it, for example {@code SoL 12:7}
 * @param carry whether the earlier answer is filled in to start with
 * @param guard id of the yes/no question "has it changed?" that folds this one away; nullable
 * @param visibleIf nullable
 * @param min number: least value; money: least öre
 * @param max number: greatest value; money: greatest öre; text: most characters; null for the type's own limit
 * @param format text: {@code email}, {@code phone} or {@code lines}; identity number: {@code birthDateEnough}; nullable
 * @param tags what the answer means elsewhere, for example {@code contact.phone}
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
        String autocomplete,
        List<String> tags) {

    public Question {
        options = options == null ? List.of() : List.copyOf(options);
        name = name == null ? label : name;
        tags = tags == null ? List.of() : List.copyOf(tags);
    }

    /** A question made by the engine itself, for a field of a line item. */
    public static Question field(
            String id, String type, String label, boolean required, List<Choice> options, Long min, Long max) {
        return new Question(
                id,
                AnswerTypes.of(type),
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
                null,
                List.of());
    }

    public boolean tagged(String tag) {
        return tags.contains(tag);
    }

    /** Value → text key of what there is to choose from, in order; empty unless one chooses. */
    public Map<String, String> offered() {
        Map<String, String> offered = new LinkedHashMap<>(type.options());
        options.forEach(option -> offered.put(option.value(), option.label()));
        return offered;
    }

    /** @param days those that a date may lie in */
    public Reading read(UnaryOperator<String> typed, DayRange days, LocalDate today) {
        return type.read(limits(days, today), typed);
    }

    public String inputMode() {
        return type.inputMode(limits(null, null));
    }

    /** What draws the field on a page. */
    public String drawnAs() {
        return type.drawnAs(limits(null, null));
    }

    private Limits limits(DayRange days, LocalDate today) {
        return new Limits(min, max, format, options.stream().map(Choice::value).toList(), days, today);
    }
}
