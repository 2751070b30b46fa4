package se.besked.month;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;
import se.besked.i18n.Formats;

/**
 * One month that is applied for, with its days. For month M the incomes are those of M−1 and the expenses those of M;
 * the application opens in M−1 and closes with the last day of M. One calendar for the citizen's and the office's side.
 */
public record ApplicationMonth(YearMonth month, MonthRules rules) {

    /** Where a month stands on a day. */
    public enum State {
        /** It has not opened yet; {@link ApplicationMonth#opensOn()} says when. */
        OPENS_ON,
        OPEN,
        CLOSED
    }

    public ApplicationMonth {
        Objects.requireNonNull(month);
        Objects.requireNonNull(rules);
    }

    /** The month whose incomes count. */
    public YearMonth incomeMonth() {
        return month.minusMonths(1);
    }

    /** First day on which the month can be applied for. */
    public LocalDate opensOn() {
        return inMonthBefore(rules.opensOnDay());
    }

    /**
     * Last day to apply and still be paid on the pay day: the municipality's, or an earlier one where that is no
     * banking day or where the answer could come so late that the money would not. Money follows on a decision the next
     * banking day at the earliest.
     */
    public LocalDate applyBy() {
        LocalDate day = BankingDays.onOrBefore(inMonthBefore(rules.applyByDay()));
        while (day.isAfter(opensOn()) && !dueOn(day).isBefore(payDay())) {
            day = BankingDays.before(day);
        }
        return day;
    }

    /** The pay day, or the banking day before it. */
    public LocalDate payDay() {
        return BankingDays.onOrBefore(inMonthBefore(rules.payDay()));
    }

    /** Last day on which the month can be applied for. */
    public LocalDate closesOn() {
        return month.atEndOfMonth();
    }

    public State state(LocalDate today) {
        if (today.isBefore(opensOn())) {
            return State.OPENS_ON;
        }
        return today.isAfter(closesOn()) ? State.CLOSED : State.OPEN;
    }

    public boolean isOpen(LocalDate today) {
        return state(today) == State.OPEN;
    }

    /**
     * Whether an application that came in on that day can be paid on the pay day. Where the office has so many days
     * that not even one of the first day would be answered before it, none can.
     */
    public boolean inTimeForPayDay(LocalDate cameIn) {
        return !cameIn.isAfter(applyBy()) && dueOn(cameIn).isBefore(payDay());
    }

    /** The day by which the office aims to decide an application that came in on that day. */
    public LocalDate dueOn(LocalDate cameIn) {
        return BankingDays.plus(cameIn, rules.dueBankingDays());
    }

    /** The day in Sweden at that instant: an application has come in on the day it reached the office (FL 22 §). */
    public static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, Formats.ZONE);
    }

    private LocalDate inMonthBefore(int day) {
        YearMonth before = month.minusMonths(1);
        return before.atDay(Math.min(day, before.lengthOfMonth()));
    }
}
