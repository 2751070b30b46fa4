package se.besked.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * When money that is granted today is meant to come: on the month's pay day, or on the next banking day when that has
 * passed.
 */
@ApplicationScoped
public class PayDays {

    private final MonthCalendar calendar;

    @Inject
    public PayDays(MonthCalendar calendar) {
        this.calendar = calendar;
    }

    public LocalDate today() {
        return calendar.today();
    }

    public LocalDate of(YearMonth month) {
        LocalDate payDay = calendar.of(month).payDay();
        return calendar.today().isBefore(payDay) ? payDay : BankingDays.next(calendar.today());
    }
}
