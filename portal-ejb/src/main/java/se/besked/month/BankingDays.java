package se.besked.month;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * The days on which banks pay and offices count: not Saturdays, Sundays, public holidays, Midsummer Eve, Christmas Eve
 * or New Year's Eve. The same days are those on which a statutory time may run out (lag 1930:173 2 §).
 */
public final class BankingDays {

    private BankingDays() {}

    public static boolean isBankingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !Holidays.isPublicHoliday(day)
                && !Holidays.isEve(day);
    }

    /** The first banking day after that day. */
    public static LocalDate next(LocalDate day) {
        return onOrAfter(day.plusDays(1));
    }

    /** That day if it is a banking day, otherwise the first one after it. */
    public static LocalDate onOrAfter(LocalDate day) {
        LocalDate at = day;
        while (!isBankingDay(at)) {
            at = at.plusDays(1);
        }
        return at;
    }

    /** The last banking day before that day. */
    public static LocalDate before(LocalDate day) {
        return onOrBefore(day.minusDays(1));
    }

    /** That day if it is a banking day, otherwise the last one before it. */
    public static LocalDate onOrBefore(LocalDate day) {
        LocalDate at = day;
        while (!isBankingDay(at)) {
            at = at.minusDays(1);
        }
        return at;
    }

    /**
     * The banking day that lies {@code days} banking days after a day; the day itself is not counted, whichever day it
     * is.
     *
     * @throws IllegalArgumentException if {@code days} is negative
     */
    public static LocalDate plus(LocalDate day, int days) {
        if (days < 0) {
            throw new IllegalArgumentException("Banking days are counted forwards: " + days);
        }
        LocalDate at = day;
        for (int left = days; left > 0; left--) {
            at = next(at);
        }
        return at;
    }
}
