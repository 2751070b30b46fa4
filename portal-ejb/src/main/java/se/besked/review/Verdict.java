package se.besked.review;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What an officer may say of a row. */
public enum Verdict {
    /** An expense, as applied for. */
    APPROVE,
    /** An expense with another amount, up or down. */
    OTHER_AMOUNT,
    /** An expense, not at all. */
    REFUSE,
    /** An expense that waits for something, while the rest is decided. */
    LATER,
    /** An income, as the rules count it. */
    COUNT,
    /** An income with another amount, up or down. */
    COUNT_OTHERWISE,
    /** An income that does not count. */
    LEAVE_OUT,
    /** A row of the norm with another amount, up or down, for special reasons (SoL 12 kap. 7 §). */
    ADJUST,
    /** A row of the norm as the norm has it, after all. */
    FOLLOW_NORM,
    /** Undone: nothing is said of the row. */
    OPEN;

    private static final Set<Verdict> EXPENSES = Set.of(APPROVE, OTHER_AMOUNT, REFUSE, LATER);
    private static final Set<Verdict> INCOMES = Set.of(COUNT, COUNT_OTHERWISE, LEAVE_OUT);
    private static final Set<Verdict> NORM = Set.of(ADJUST, FOLLOW_NORM);

    /** The verdicts that a row of this group can have, in the order of the screen. */
    public static List<Verdict> allowed(RowGroup group) {
        return Arrays.stream(values()).filter(verdict -> verdict.fits(group)).toList();
    }

    boolean fits(RowGroup group) {
        return switch (group) {
            case INCOME -> INCOMES.contains(this);
            case SUPPORT, OTHER -> EXPENSES.contains(this);
            case NORM -> NORM.contains(this);
        };
    }

    /** Whether the officer gives an amount with it. */
    public boolean takesAmount() {
        return this == OTHER_AMOUNT || this == COUNT_OTHERWISE || this == ADJUST;
    }

    /** Whether it differs from what was applied for, told or given by the norm, so that a reason is needed. */
    public boolean needsReason() {
        return takesAmount() || this == REFUSE || this == LEAVE_OUT || this == LATER;
    }
}
