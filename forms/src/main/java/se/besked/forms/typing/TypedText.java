package se.besked.forms.typing;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads an amount or a date that somebody typed outside a form definition, by the same rules as within one. */
public final class TypedText {

    /** Ten million kronor, in öre. */
    private static final long HIGHEST = 1_000_000_000L;

    private TypedText() {}

    /** Öre, 0 or more; empty if nothing, or no readable amount, was typed. */
    public static OptionalLong money(String typed) {
        Reading reading = MoneyText.read(typed == null ? "" : typed, 0, HIGHEST);
        return reading.value() instanceof Long ore ? OptionalLong.of(ore) : OptionalLong.empty();
    }

    /** The day; empty if nothing, or no day between 1900 and 2100, was typed. */
    public static Optional<LocalDate> date(String day, String month, String year) {
        Reading reading = DateText.read(
                day == null ? "" : day,
                month == null ? "" : month,
                year == null ? "" : year,
                new DayRange(LocalDate.of(1900, 1, 1), LocalDate.of(2100, 12, 31)));
        return reading.value() instanceof LocalDate date ? Optional.of(date) : Optional.empty();
    }
}
