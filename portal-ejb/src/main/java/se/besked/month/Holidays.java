package se.besked.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;

/**
 * The Swedish public holidays (lag 1989:253 om allmänna helgdagar, as it stands since 2005) and the three eves that
 * count as holidays in lag 1930:173. A closed list of thirteen rules in a statute, so it is written out here; the tests
 * hold every day of seventy years against a holiday library.
 */
final class Holidays {

    /** New Year's Day, Epiphany, May Day, the National Day, Christmas Day, Boxing Day. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(1, 1),
            MonthDay.of(1, 6),
            MonthDay.of(5, 1),
            MonthDay.of(6, 6),
            MonthDay.of(12, 25),
            MonthDay.of(12, 26));

    /** Christmas Eve, New Year's Eve. Midsummer Eve moves, see {@link #isEve}. */
    private static final Set<MonthDay> FIXED_EVES = Set.of(MonthDay.of(12, 24), MonthDay.of(12, 31));

    /** Days from Easter Sunday: Good Friday, Easter Sunday, Easter Monday, Ascension Day, Whit Sunday. */
    private static final Set<Integer> FROM_EASTER = Set.of(-2, 0, 1, 39, 49);

    private Holidays() {}

    static boolean isPublicHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || FROM_EASTER.contains(
                        (int) (day.toEpochDay() - easterSunday(day.getYear()).toEpochDay()))
                || day.equals(midsummerDay(day.getYear()))
                || day.equals(allSaintsDay(day.getYear()));
    }

    /** Midsummer Eve, Christmas Eve or New Year's Eve. */
    static boolean isEve(LocalDate day) {
        return FIXED_EVES.contains(MonthDay.from(day)) || day.plusDays(1).equals(midsummerDay(day.getYear()));
    }

    /** The Saturday from 20 to 26 June. */
    private static LocalDate midsummerDay(int year) {
        return LocalDate.of(year, Month.JUNE, 20).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** The Saturday from 31 October to 6 November. */
    private static LocalDate allSaintsDay(int year) {
        return LocalDate.of(year, Month.OCTOBER, 31).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
    }

    /** Easter Sunday in the Gregorian calendar, by the method of Meeus, Jones and Butcher. */
    static LocalDate easterSunday(int year) {
        int a = year % 19;
        int century = year / 100;
        int e = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int h = (19 * a + century - century / 4 - correction + 15) % 30;
        int l = (32 + 2 * (century % 4) + 2 * (e / 4) - h - e % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int days = h + l - 7 * m + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
