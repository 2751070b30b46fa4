package se.besked.month;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import se.besked.shared.Settings;

/** The municipality's months, by its settings, and the day it is today in Sweden. */
@ApplicationScoped
public class MonthCalendar {

    private final Settings settings;
    private final Clock clock;

    @Inject
    public MonthCalendar(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public ApplicationMonth of(YearMonth month) {
        return new ApplicationMonth(
                month,
                new MonthRules(
                        settings.opensOnDay(), settings.applyByDay(), settings.payDay(), settings.dueBankingDays()));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
