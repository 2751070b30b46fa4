package se.besked.norm;

import java.util.List;
import java.util.Objects;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * A text to be said later: its key and its arguments, without a language. Stored with a calculation, so that each
 * reader gets the same sentence in their own language.
 */
public record Sentence(String key, List<Argument> arguments) {

    public Sentence {
        Objects.requireNonNull(key);
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(String key, Argument... arguments) {
        return new Sentence(key, List.of(arguments));
    }

    /** The sentence in that language. */
    public String in(Language language) {
        return Texts.get(
                language,
                key,
                arguments.stream().map(argument -> argument.in(language)).toArray());
    }
}
