package se.besked.forms.typing;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** The days that a date may sensibly lie in, both ends included. */
public record DayRange(LocalDate from, LocalDate to) {

    public static DayRange months(YearMonth month, int from, int to) {
        return new DayRange(
                month.plusMonths(from).atDay(1), month.plusMonths(to).atEndOfMonth());
    }

    /**
     * The same day as an earlier one, in the first month of these that is later: the last of a month for the last of a
     * month. Empty where it would not lie in the range.
     */
    public Optional<LocalDate> again(LocalDate earlier) {
        boolean last = earlier.equals(YearMonth.from(earlier).atEndOfMonth());
        YearMonth month = YearMonth.from(earlier).plusMonths(1);
        if (month.isBefore(YearMonth.from(from))) {
            month = YearMonth.from(from);
        }
        LocalDate day =
                last ? month.atEndOfMonth() : month.atDay(Math.min(earlier.getDayOfMonth(), month.lengthOfMonth()));
        return Optional.of(day).filter(this::holds);
    }

    /** What of a date is given by the range alone, by its part as typed: the year, or month and year; else empty. */
    public String given(String part) {
        boolean oneYear = from.getYear() == to.getYear();
        if (".y".equals(part) && oneYear) {
            return Integer.toString(from.getYear());
        }
        return ".m".equals(part) && oneYear && from.getMonth() == to.getMonth()
                ? Integer.toString(from.getMonthValue())
                : "";
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
