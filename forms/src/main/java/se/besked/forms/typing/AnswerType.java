package se.besked.forms.typing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import se.besked.i18n.Argument;

/**
 * A type of answer: which inputs it is typed in, how these are read, and how what was read is shown. A new type is one
 * class, found by {@link AnswerTypes}, and one tag file that draws it, both named by its {@link #word}.
 */
public interface AnswerType {

    /** The most characters of one answer that are kept. */
    int MOST_CHARACTERS = 2000;

    /** The word for the type in definitions: that of {@code YesNoAnswer} is {@code yesNo}. */
    default String word() {
        String name = getClass().getSimpleName();
        String word = name.substring(0, name.length() - AnswerTypes.ENDING.length());
        return word.substring(0, 1).toLowerCase(Locale.ROOT) + word.substring(1);
    }

    /** What draws the field on a page; the type's own word unless the question's format asks for another. */
    default String drawnAs(Limits limits) {
        return word();
    }

    /** What is put after the field's key to name its inputs; one empty text when there is a single input. */
    default List<String> parts() {
        return List.of("");
    }

    /** @param typed gives the typed text of a part, never null */
    Reading read(Limits limits, UnaryOperator<String> typed);

    /** Values that every question of the type offers, with their text keys; those of the question come from it. */
    default Map<String, String> options() {
        return Map.of();
    }

    /** The keyboard that a phone offers. */
    default String inputMode(Limits limits) {
        return "numeric";
    }

    /** Most characters that a browser takes; generous, since what is too long is said and not silently cut. */
    default int length(String part) {
        return 60;
    }

    /** The texts that reading can answer with, after {@code form.problem.}; {@link Reading#wrong} takes the same. */
    List<String> problems();

    /** A value as JsonLogic reads it: days as epoch days, money as öre. */
    default Object forRules(Object value) {
        return value;
    }

    /** A value as something that can be said. */
    default Argument said(Object value) {
        return Argument.text(value.toString());
    }
}
