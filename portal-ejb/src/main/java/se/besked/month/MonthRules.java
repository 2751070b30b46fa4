package se.besked.month;

/**
 * The municipality's days for an application month M; every day of the month is one in the month before M. A day that a
 * month does not have is that month's last.
 *
 * @param opensOnDay day on which the application for M opens
 * @param applyByDay last day to apply and be paid on the pay day, moved back to a banking day from which an answer
 *     comes in time
 * @param payDay day of payment, moved back to a banking day
 * @param dueBankingDays banking days after arrival within which the office aims to decide
 */
public record MonthRules(int opensOnDay, int applyByDay, int payDay, int dueBankingDays) {

    public MonthRules {
        if (opensOnDay < 1 || opensOnDay > applyByDay || applyByDay > payDay || payDay > 31 || dueBankingDays < 1) {
            throw new IllegalArgumentException(
                    ("A month opens on a day (%d), is applied for by a later one (%d), then paid (%d); the "
                                    + "office has days (%d)")
                            .formatted(opensOnDay, applyByDay, payDay, dueBankingDays));
        }
    }

    /** Opens the 10th, apply by the 20th, paid the 27th, decided within five banking days. */
    public static MonthRules usual() {
        return new MonthRules(10, 20, 27, 5);
    }
}
