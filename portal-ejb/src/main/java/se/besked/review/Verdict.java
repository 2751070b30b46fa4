package se.besked.review;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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

    /**
     * The verdict that leaves a row of this group as it was applied for, as the rules count it, or as the norm has it.
     */
    public static Verdict plain(RowGroup group) {
        return switch (group) {
            case INCOME -> COUNT;
            case SUPPORT, OTHER -> APPROVE;
            case NORM -> FOLLOW_NORM;
        };
    }

    /** The verdict that gives a row of this group another amount. */
    public static Verdict otherAmount(RowGroup group) {
        return switch (group) {
            case INCOME -> COUNT_OTHERWISE;
            case SUPPORT, OTHER -> OTHER_AMOUNT;
            case NORM -> ADJUST;
        };
    }

    /** Whether it leaves the row as it is. */
    public boolean plain() {
        return this == APPROVE || this == COUNT || this == FOLLOW_NORM;
    }

    /**
     * What the row comes to, öre: nothing while it waits or is open, which is not the same as 0 kr.
     *
     * @param plainOre what it comes to when nobody changes it
     * @param amountOre the officer's own amount; null where the verdict takes none
     */
    public Optional<Long> comesTo(long plainOre, Long amountOre) {
        return switch (this) {
            case APPROVE, COUNT, FOLLOW_NORM -> Optional.of(plainOre);
            case OTHER_AMOUNT, COUNT_OTHERWISE, ADJUST -> Optional.of(amountOre);
            case REFUSE, LEAVE_OUT -> Optional.of(0L);
            case LATER, OPEN -> Optional.empty();
        };
    }

    /**
     * The same in one form where there are two ways to say it: "another amount" that is what the row comes to anyway
     * leaves it as it is, and 0 kr refuses an expense and leaves an income out. A norm row may be 0 kr.
     */
    Verdict simplest(long amountOre, long plainOre) {
        return switch (this) {
            case OTHER_AMOUNT -> amountOre == plainOre ? APPROVE : amountOre == 0 ? REFUSE : this;
            case COUNT_OTHERWISE -> amountOre == plainOre ? COUNT : amountOre == 0 ? LEAVE_OUT : this;
            case ADJUST -> amountOre == plainOre ? FOLLOW_NORM : this;
            default -> this;
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
