package se.besked.i18n;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;

/**
 * One value that a text says, without a language: what it is, and its value as text that survives being stored. Only
 * the {@link Renderer} gives an amount, a day or a month its form.
 *
 * @param arguments of a phrase, or what a {@link Kind#LIST} holds; else empty
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
        /** Öre, said without the unit. */
        AMOUNT,
        /** Bytes. */
        SIZE,
        /** ISO date, said with its year. */
        DATE,
        /** ISO date, said without its year. */
        DAY,
        /** ISO instant, said as the clock in Sweden. */
        TIME,
        /** ISO month, said with its year: where it is read by itself. */
        MONTH,
        /** ISO month, said by its name alone: on pages and in forms that are about that month. */
        MONTH_NAME,
        /** Another message, said first: the value is its key. */
        PHRASE,
        /** The same inside a sentence: with a small first letter. */
        PHRASE_INSIDE,
        /** Values side by side. */
        LIST,
        /** Not said: a text chooses between its forms by it. */
        CHOICE
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

    public static Argument amount(long ore) {
        return new Argument(Kind.AMOUNT, Long.toString(ore), List.of());
    }

    /** {@code 245 kB}. */
    public static Argument size(long bytes) {
        return new Argument(Kind.SIZE, Long.toString(bytes), List.of());
    }

    public static Argument date(LocalDate date) {
        return new Argument(Kind.DATE, date.toString(), List.of());
    }

    /** {@code 27 november}. */
    public static Argument day(LocalDate date) {
        return new Argument(Kind.DAY, date.toString(), List.of());
    }

    /** {@code 14:02}. */
    public static Argument time(Instant instant) {
        return new Argument(Kind.TIME, instant.toString(), List.of());
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

    /** What an officer is called, say: {@code Socialsekreterare} as {@code socialsekreterare}. */
    public static Argument inside(Message message) {
        return new Argument(Kind.PHRASE_INSIDE, message.key(), message.arguments());
    }

    public static Argument list(List<Argument> values) {
        return new Argument(Kind.LIST, "", values);
    }

    /** For a text that is said differently by what is so: {@code select} on {@code yes}. */
    public static Argument choice(boolean so) {
        return choice(so ? "yes" : "no");
    }

    /** The same on one of a text's own words. */
    public static Argument choice(String which) {
        return new Argument(Kind.CHOICE, which, List.of());
    }

    /** A text without arguments of its own. */
    public static Argument phrase(String key) {
        return phrase(Message.of(key));
    }
}
