package se.besked.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankingDaysTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-01-01, New Year's Day",
        "2026-01-06, Epiphany",
        "2026-04-03, Good Friday",
        "2026-04-06, Easter Monday",
        "2026-05-01, May Day",
        "2026-05-14, Ascension Day",
        "2025-06-06, National Day",
        "2026-06-19, Midsummer Eve",
        "2026-10-31, All Saints' Day on its first day",
        "2027-11-06, All Saints' Day on its last day",
        "2026-12-24, Christmas Eve",
        "2026-12-25, Christmas Day",
        "2028-12-26, Boxing Day on a Tuesday",
        "2026-12-31, New Year's Eve",
        "2026-11-21, a Saturday",
        "2026-11-22, a Sunday",
    })
    void banksAreClosedOn(LocalDate day, String why) {
        assertThat(BankingDays.isBankingDay(day)).as(why).isFalse();
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource({
        "2026-01-05, the eve of Epiphany", "2026-04-02, Maundy Thursday", "2026-04-30, Walpurgis Night",
        "2026-05-15, the day after Ascension", "2026-05-25, Whit Monday", "2026-10-30, the day before All Saints",
        "2028-02-29, a leap day", "2026-12-23, the day before Christmas Eve", "2026-11-20, a Friday",
    })
    void banksAreOpenOn(LocalDate day, String why) {
        assertThat(BankingDays.isBankingDay(day)).as(why).isTrue();
    }

    @Test
    void agreesWithAHolidayLibraryOnEveryDayOfSeventyYears() {
        HolidayManager library = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.SWEDEN));
        List<LocalDate> differs = LocalDate.of(2006, 1, 1)
                .datesUntil(LocalDate.of(2076, 1, 1))
                .filter(day -> day.getDayOfWeek() != DayOfWeek.SUNDAY && !Holidays.isEve(day))
                .filter(day -> library.isHoliday(day) != Holidays.isPublicHoliday(day))
                .toList();
        assertThat(differs).isEmpty();
    }

    @ParameterizedTest(name = "{1} banking days after {0} is {2}")
    @CsvSource({
        "2026-11-12, 5, 2026-11-19", "2026-11-13, 5, 2026-11-20", "2026-11-14, 5, 2026-11-20",
                "2026-11-15, 1, 2026-11-16",
        "2026-12-18, 5, 2026-12-29", "2026-12-23, 1, 2026-12-28", "2026-12-30, 1, 2027-01-04",
                "2026-04-02, 1, 2026-04-07",
        "2026-06-18, 1, 2026-06-22", "2028-02-28, 1, 2028-02-29", "2026-03-27, 2, 2026-03-31",
                "2026-11-12, 0, 2026-11-12",
    })
    void countsForwardWithoutTheDayItself(LocalDate from, int days, LocalDate expected) {
        assertThat(BankingDays.plus(from, days)).isEqualTo(expected);
    }

    @Test
    void neverCountsBackwards() {
        assertThatThrownBy(() -> BankingDays.plus(LocalDate.of(2026, 1, 1), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void findsTheBankingDayBefore() {
        assertThat(BankingDays.before(LocalDate.of(2026, 4, 7))).isEqualTo("2026-04-02");
        assertThat(BankingDays.onOrBefore(LocalDate.of(2026, 12, 27))).isEqualTo("2026-12-23");
        assertThat(BankingDays.onOrBefore(LocalDate.of(2026, 11, 27))).isEqualTo("2026-11-27");
    }

    @ParameterizedTest(name = "read {0}, last day {1}: {2}")
    @CsvSource({
        "2026-11-23, 2026-12-14, three weeks later",
        "2026-11-21, 2026-12-14, a Saturday moves to Monday",
        "2026-11-22, 2026-12-14, a Sunday moves to Monday",
        "2026-12-03, 2026-12-28, Christmas Eve moves past Christmas and the weekend",
        "2026-12-10, 2027-01-04, New Year's Eve moves past New Year and the weekend",
        "2026-05-29, 2026-06-22, Midsummer Eve moves past the weekend",
        "2026-03-13, 2026-04-07, Good Friday moves past Easter",
        "2026-04-10, 2026-05-04, May Day on a Friday moves to Monday",
        "2028-02-08, 2028-02-29, a leap day is a day",
        "2026-03-16, 2026-04-07, Easter Monday moves to Tuesday",
        "2026-10-12, 2026-11-02, across the end of summer time",
    })
    void theAppealPeriodEndsOnADayWhenTheOfficeIsOpen(LocalDate read, LocalDate last, String why) {
        assertThat(AppealPeriod.lastDay(read)).as(why).isEqualTo(last);
        assertThat(AppealPeriod.inTime(read, last)).isTrue();
        assertThat(AppealPeriod.inTime(read, last.plusDays(1))).isFalse();
    }
}
