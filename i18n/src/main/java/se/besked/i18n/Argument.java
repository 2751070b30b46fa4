package se.besked.i18n;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * One value that a text says, without a language: what it is, and its value as text that survives being stored. Only
 * the {@link Renderer} gives an amount, a day or a month its form.
 *
 * @param arguments of a {@link Kind#PHRASE}; else empty
 */
public record Argument(Kind kind, String value, List<Argument> arguments) {

    /** The names are stored: one that is in use is never renamed. */
    public enum Kind {
        /** Plain words as they stand: typed text, a paragraph of a statute. */
        TEXT,
        /** What a person is called. */
        NAME,
        /** A whole number, usable in plurals. */
        NUMBER,
        /** Öre. */
        MONEY,
        /** ISO date, said with its year. */
        DATE,
        /** ISO month, said with its year: where it is read by itself. */
        MONTH,
        /** ISO month, said by its name alone: on pages and in forms that are about that month. */
        MONTH_NAME,
        /** Another message, said first: the value is its key. */
        PHRASE
    }

    public Argument {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
        arguments = arguments == null ? List.of() : List.copyOf(arguments); // the first stored ones have none
    }

    public static Argument text(String words) {
        return new Argument(Kind.TEXT, words, List.of());
    }

    public static Argument name(String name) {
        return new Argument(Kind.NAME, name, List.of());
    }

    public static Argument number(long number) {
        return new Argument(Kind.NUMBER, Long.toString(number), List.of());
    }

    public static Argument money(long ore) {
        return new Argument(Kind.MONEY, Long.toString(ore), List.of());
    }

    public static Argument date(LocalDate date) {
        return new Argument(Kind.DATE, date.toString(), List.of());
    }

    /** {@code december 2026}. */
    public static Argument month(YearMonth month) {
        return new Argument(Kind.MONTH, month.toString(), List.of());
    }

    /** {@code december}. */
    public static Argument monthName(YearMonth month) {
        return new Argument(Kind.MONTH_NAME, month.toString(), List.of());
    }

    public static Argument phrase(Message message) {
        return new Argument(Kind.PHRASE, message.key(), message.arguments());
    }

    /** A text without arguments of its own. */
    public static Argument phrase(String key) {
        return phrase(Message.of(key));
    }
}
