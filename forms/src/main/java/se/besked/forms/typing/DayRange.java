package se.besked.forms.typing;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a date may sensibly lie in, both ends included. */
public record DayRange(LocalDate from, LocalDate to) {

    public static DayRange months(YearMonth month, int from, int to) {
        return new DayRange(
                month.plusMonths(from).atDay(1), month.plusMonths(to).atEndOfMonth());
    }

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
