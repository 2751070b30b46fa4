package se.besked.demonstration;

import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.month.BankingDays;

/** The days of the demonstration's past, counted back from the day it stands on. */
record SeedDays(LocalDate today) {

    /** The month that has opened last: the one that is applied for now. */
    YearMonth now() {
        return today.getDayOfMonth() >= 10 ? YearMonth.from(today).plusMonths(1) : YearMonth.from(today);
    }

    /** The month applied for that many months ago. */
    YearMonth ago(int months) {
        return now().minusMonths(months);
    }

    /** A day of work on or after that day of the month before an application month; never after today. */
    LocalDate deciding(YearMonth month, int day) {
        LocalDate wanted = BankingDays.onOrAfter(month.minusMonths(1).atDay(day));
        return wanted.isAfter(today) ? today : wanted;
    }

    /** That day of the month before an application month, when it was applied for; never after today. */
    LocalDate applying(YearMonth month, int day) {
        LocalDate wanted = month.minusMonths(1).atDay(day);
        return wanted.isAfter(today) ? today : wanted;
    }
}
