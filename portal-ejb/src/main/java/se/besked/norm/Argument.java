package se.besked.norm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/**
 * One argument of a {@link Sentence}: what it is, and its value as text that survives being stored. Only when it is
 * said in a language does an amount, a date or a month get its form.
 */
public record Argument(Kind kind, String value) {

    public enum Kind {
        /** As it stands: a name, a paragraph of a statute. */
        TEXT,
        /** A whole number, usable in plurals. */
        NUMBER,
        /** Öre. */
        MONEY,
        /** ISO date. */
        DATE,
        /** ISO month, said with its year. */
        MONTH,
        /** The key of another text without arguments. */
        PHRASE
    }

    // Names and statutes keep their own direction, so that they do not turn a right-to-left sentence round.
    private static final char ISOLATE = '\u2068';
    private static final char END = '\u2069';

    public Argument {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }

    public static Argument text(String text) {
        return new Argument(Kind.TEXT, text);
    }

    public static Argument number(long number) {
        return new Argument(Kind.NUMBER, Long.toString(number));
    }

    public static Argument money(long ore) {
        return new Argument(Kind.MONEY, Long.toString(ore));
    }

    public static Argument date(LocalDate date) {
        return new Argument(Kind.DATE, date.toString());
    }

    public static Argument month(YearMonth month) {
        return new Argument(Kind.MONTH, month.toString());
    }

    public static Argument phrase(String key) {
        return new Argument(Kind.PHRASE, key);
    }

    Object in(Language language) {
        return switch (kind) {
            case TEXT -> language.rightToLeft() ? ISOLATE + value + END : value;
            case NUMBER -> Long.valueOf(value);
            case MONEY -> Formats.money(language, Long.parseLong(value));
            case DATE -> Formats.date(language, LocalDate.parse(value));
            case MONTH -> Formats.monthAndYear(language, YearMonth.parse(value));
            case PHRASE -> Texts.get(language, value);
        };
    }
}
