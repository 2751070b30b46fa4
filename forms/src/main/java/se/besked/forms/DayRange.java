package se.besked.forms;

import java.time.LocalDate;
import java.time.YearMonth;

/** The days that a date may sensibly lie in, both ends included. */
record DayRange(LocalDate from, LocalDate to) {

    static DayRange months(YearMonth month, int from, int to) {
        return new DayRange(
                month.plusMonths(from).atDay(1), month.plusMonths(to).atEndOfMonth());
    }
}
