package se.besked.forms.engine;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.besked.forms.definition.Question;
import se.besked.forms.typing.Reading;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/**
 * A question in its place: with its key, what was typed and what that was read as.
 *
 * @param visible it is to be answered, as things stand
 * @param offered a page draws it: visible, or could become so by what is answered on the page ({@code showWhen})
 * @param folded not shown because nothing changed: the earlier answer counts
 * @param options value → label
 * @param typed typed text by part of the key
 */
public record Asked(
        Question question,
        String key,
        boolean visible,
        boolean offered,
        boolean folded,
        List<ShowWhen> showWhen,
        Message label,
        Message name,
        Map<String, Message> options,
        Reading reading,
        UnaryOperator<String> typed) {

    public boolean counts() {
        return visible || folded;
    }

    /** The value when it counts and is valid, else null. */
    public Object value() {
        return counts() ? reading.value() : null;
    }

    public Object forRules() {
        return counts() ? forRules(question, reading) : null;
    }

    static Object forRules(Question question, Reading reading) {
        return reading.good() ? question.type().forRules(reading.value()) : null;
    }

    /** The value as something that can be said; nothing when blank or wrong. */
    public List<Argument> shown() {
        Object value = reading.value();
        if (value == null) {
            return List.of();
        }
        if (options.containsKey(value)) {
            return List.of(Argument.phrase(options.get(value)));
        }
        return List.of(question.type().said(value));
    }
}
