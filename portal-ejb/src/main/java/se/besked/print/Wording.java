package se.besked.print;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.forms.Words;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * Words in a document that is printed in several languages: one of our texts, which speaks all of them, or what a
 * person wrote, which stays as it was written. Whatever can say itself in a language is one ({@code sentence::in}).
 */
@FunctionalInterface
public interface Wording {

    String in(Language language);

    /**
     * A text of ours. Its arguments are of the kinds that {@link Words} knows: {@code Long} is money in öre,
     * {@code Integer} a count, {@code String} a name.
     */
    static Wording of(String key, Object... arguments) {
        List<Object> kept = List.of(arguments);
        return language -> Texts.get(
                language,
                key,
                kept.stream().map(argument -> said(argument, language)).toArray());
    }

    /** A text of the form. */
    static Wording of(Words words) {
        return of(words.key(), words.args().toArray());
    }

    /** Typed values of a form, side by side. */
    static Wording of(List<Object> values) {
        List<Object> kept = List.copyOf(values);
        return language -> kept.stream()
                .map(value -> said(value, language).toString())
                .collect(Collectors.joining(language.rightToLeft() ? "\u060c " : ", "));
    }

    /** What a person wrote, in the language they chose. */
    static Wording written(String words) {
        return new Written(words);
    }

    private static Object said(Object value, Language language) {
        if (value instanceof LocalDate date) {
            return Formats.date(language, date);
        } else if (value instanceof YearMonth month) {
            return Formats.monthAndYear(language, month);
        } else if (value instanceof Long ore) {
            return Formats.money(language, ore);
        } else if (value instanceof Words words) {
            return of(words).in(language);
        } else if (value instanceof Wording words) {
            return words.in(language);
        } else if (value instanceof String words) {
            return Said.isolate(language, words);
        }
        return value;
    }

    record Written(String words) implements Wording {

        @Override
        public String in(Language language) {
            return Said.isolate(language, words);
        }
    }
}
