package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.month.BankingDays;
import se.besked.month.MonthCalendar;

/**
 * When money that is granted today is meant to come: on the month's pay day, or on the next banking day when that has
 * passed.
 */
@ApplicationScoped
class PayDays {

    private final MonthCalendar calendar;

    @Inject
    PayDays(MonthCalendar calendar) {
        this.calendar = calendar;
    }

    LocalDate today() {
        return calendar.today();
    }

    LocalDate of(YearMonth month) {
        LocalDate payDay = calendar.of(month).payDay();
        return calendar.today().isBefore(payDay) ? payDay : BankingDays.next(calendar.today());
    }
}
