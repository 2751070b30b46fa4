package se.besked.month;

import java.time.LocalDate;

/**
 * How long a person may appeal: three weeks from the day they got the decision (FL 44 §). A last day on a Saturday, a
 * Sunday, a holiday, Midsummer Eve, Christmas Eve or New Year's Eve moves on to the next working day (lag 1930:173 2
 * §).
 */
public final class AppealPeriod {

    public static final int WEEKS = 3;

    private AppealPeriod() {}

    /** The last day on which the appeal may reach the office, for a person who read the decision on that day. */
    public static LocalDate lastDay(LocalDate read) {
        return BankingDays.onOrAfter(read.plusWeeks(WEEKS));
    }

    /** Whether an appeal that came in on that day came in time. */
    public static boolean inTime(LocalDate read, LocalDate cameIn) {
        return !cameIn.isAfter(lastDay(read));
    }
}
