package se.besked.month;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.month.ApplicationMonth.State;

class ApplicationMonthTest {

    @ParameterizedTest(name = "{0}: opens {1}, apply by {2}, paid {3}, closes {4}")
    @CsvSource({
        "2026-12, 2026-11-10, 2026-11-19, 2026-11-27, 2026-12-31",
        "2027-01, 2026-12-10, 2026-12-15, 2026-12-23, 2027-01-31", // the 27th is a Sunday after Christmas
        "2027-02, 2027-01-10, 2027-01-19, 2027-01-27, 2027-02-28",
        "2028-02, 2028-01-10, 2028-01-19, 2028-01-27, 2028-02-29",
        "2028-03, 2028-02-10, 2028-02-17, 2028-02-25, 2028-03-31", // a Sunday
        "2027-04, 2027-03-10, 2027-03-17, 2027-03-25, 2027-04-30", // Easter Eve, and Good Friday before it
        "2026-07, 2026-06-10, 2026-06-17, 2026-06-26, 2026-07-31", // a Saturday
    })
    void hasItsDays(YearMonth month, LocalDate opens, LocalDate applyBy, LocalDate paid, LocalDate closes) {
        ApplicationMonth application = new ApplicationMonth(month, MonthRules.usual());
        assertThat(application.opensOn()).isEqualTo(opens);
        assertThat(application.applyBy()).isEqualTo(applyBy);
        assertThat(application.payDay()).isEqualTo(paid);
        assertThat(application.closesOn()).isEqualTo(closes);
        assertThat(application.incomeMonth()).isEqualTo(month.minusMonths(1));
    }

    @ParameterizedTest(name = "December 2026 is {1} on {0}")
    @CsvSource({
        "2026-11-09, OPENS_ON",
        "2026-11-10, OPEN",
        "2026-11-20, OPEN",
        "2026-11-21, OPEN",
        "2026-12-31, OPEN",
        "2027-01-01, CLOSED",
    })
    void opensAndCloses(LocalDate day, State expected) {
        assertThat(december().state(day)).isEqualTo(expected);
        assertThat(december().isOpen(day)).isEqualTo(expected == State.OPEN);
    }

    @Test
    void theNineteenthIsInTimeForThePayDayAndTheDayAfterIsNot() {
        assertThat(december().inTimeForPayDay(LocalDate.of(2026, 11, 19))).isTrue();
        assertThat(december().inTimeForPayDay(LocalDate.of(2026, 11, 20))).isFalse();
    }

    @Test
    void forNoMonthOfTenYearsIsAPayDayPromisedThatAnAnswerInTimeWouldMiss() {
        for (YearMonth month = YearMonth.of(2026, 1); month.getYear() < 2036; month = month.plusMonths(1)) {
            ApplicationMonth days = new ApplicationMonth(month, MonthRules.usual());
            assertThat(BankingDays.isBankingDay(days.applyBy())).as("%s", month).isTrue();
            assertThat(days.dueOn(days.applyBy())).as("%s", month).isBefore(days.payDay());
            assertThat(days.dueOn(days.applyBy())).as("%s", month).isAfter(days.opensOn());
        }
    }

    @Test
    void nothingIsPromisedWhereTheAnswerCouldComeAfterThePayDayHoweverEarlySomebodyApplies() {
        for (YearMonth month = YearMonth.of(2026, 1); month.getYear() < 2036; month = month.plusMonths(1)) {
            ApplicationMonth days = new ApplicationMonth(month, new MonthRules(10, 20, 20, 10));
            for (LocalDate day = days.opensOn(); !day.isAfter(days.closesOn()); day = day.plusDays(1)) {
                assertThat(days.inTimeForPayDay(day)).as("%s", day).isFalse();
            }
        }
    }

    @Test
    void noAnswerAfterThePayDayIsInTimeWhateverTheMunicipalitysDays() {
        for (int due = 1; due <= 15; due++) {
            for (YearMonth month = YearMonth.of(2026, 1); month.getYear() < 2029; month = month.plusMonths(1)) {
                ApplicationMonth days = new ApplicationMonth(month, new MonthRules(10, 15, 25, due));
                for (LocalDate day = days.opensOn(); !day.isAfter(days.closesOn()); day = day.plusDays(1)) {
                    if (days.inTimeForPayDay(day)) {
                        assertThat(days.dueOn(day)).as("%s", day).isBefore(days.payDay());
                    }
                }
            }
        }
    }

    @Test
    void anApplicationIsDueFiveBankingDaysAfterItCameIn() {
        assertThat(december().dueOn(LocalDate.of(2026, 11, 12))).isEqualTo("2026-11-19");
    }

    @ParameterizedTest(name = "{0} is {1} in Sweden")
    @CsvSource({
        "2026-11-20T22:59:59Z, 2026-11-20", "2026-11-20T23:00:00Z, 2026-11-21",
        "2027-03-27T22:59:59Z, 2027-03-27", "2027-03-27T23:00:00Z, 2027-03-28", // the night summer time begins
        "2027-03-28T21:59:59Z, 2027-03-28", "2027-03-28T22:00:00Z, 2027-03-29",
        "2026-10-24T22:00:00Z, 2026-10-25", "2026-10-25T22:59:59Z, 2026-10-25", // the night it ends, a day of 25 hours
    })
    void theDayIsTheOneInSweden(Instant instant, LocalDate expected) {
        assertThat(ApplicationMonth.dayOf(instant)).isEqualTo(expected);
    }

    @Test
    void aDayThatTheMonthDoesNotHaveIsItsLast() {
        ApplicationMonth march = new ApplicationMonth(YearMonth.of(2027, 3), new MonthRules(1, 30, 31, 5));
        assertThat(march.applyBy()).isEqualTo("2027-02-18");
        assertThat(march.payDay()).isEqualTo("2027-02-26");
    }

    @Test
    void rulesInTheWrongOrderAreRefused() {
        assertThatThrownBy(() -> new MonthRules(21, 20, 27, 5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new MonthRules(10, 20, 19, 5)).isInstanceOf(IllegalArgumentException.class);
    }

    private static ApplicationMonth december() {
        return new ApplicationMonth(YearMonth.of(2026, 12), MonthRules.usual());
    }
}
