package se.besked.forms.view;

import java.util.List;
import se.besked.forms.typing.FieldError;
import se.besked.i18n.Message;

/**
 * A field to draw.
 *
 * @param key for a date or bank account the inputs carry their own keys
 * @param type names the tag file that draws it: the type's word, or what its format asks for, as {@code lines}
 * @param hint nullable; {@code why} and {@code source} are null for fields of line items, whose group carries them
 * @param options of {@code choice} and {@code yesNo}; else empty
 * @param visible as things stand; else draw it to be shown by {@code showWhen}
 * @param problems to be said at the field
 */
public record FieldView(
        String key,
        String type,
        Message label,
        Message hint,
        Message why,
        String source,
        boolean required,
        boolean visible,
        List<ShowWhen> showWhen,
        List<Input> inputs,
        List<Option> options,
        List<FieldError> problems) {

    /**
     * @param label of the part (day, month, year, clearing number …); null when the field's label does
     * @param autocomplete nullable
     * @param maxLength characters
     */
    public record Input(
            String key, String value, Message label, String inputMode, String autocomplete, int maxLength) {}

    public record Option(String value, Message label, boolean chosen) {}

    /** Of a field with a single input. */
    public String value() {
        return inputs.get(0).value();
    }

    public boolean wrong() {
        return !problems.isEmpty();
    }
}
