package se.besked.norm;

import java.math.BigDecimal;
import java.util.List;

/**
 * What someone who tries the calculation tells of a household; nothing of it is kept. Whatever was left out is null
 * (lists are empty), and nothing is checked yet: see {@link TrialCalculation#check}.
 *
 * @param adults {@code single} or {@code couple}
 * @param householdSize all who share the home, when they are more than those who apply
 */
public record TrialRequest(
        Integer year,
        String adults,
        Integer householdSize,
        List<Child> children,
        List<Income> incomes,
        List<Expense> expenses) {

    public static final String SINGLE = "single";
    public static final String COUPLE = "couple";

    public static final int OLDEST_CHILD = 20;
    public static final int MOST_IN_HOME = 50;
    public static final int LONGEST_MONTH = 31;
    /** The greatest amount that is calculated with, öre. */
    public static final long MOST_ORE = 999_999_900L;

    /**
     * @param days how many of the month's days the child lives there, together with {@code daysInMonth}; null for all
     *     of them
     */
    public record Child(Integer age, Integer days, Integer daysInMonth, Boolean lunchAtChildcare) {}

    /** @param amount kronor with at most two decimals, after tax. @param jobStimulus only for pay from employment */
    public record Income(BigDecimal amount, Boolean employment, Boolean jobStimulus) {}

    /** @param amount kronor with at most two decimals */
    public record Expense(BigDecimal amount) {}

    public TrialRequest {
        children = children == null ? List.of() : List.copyOf(children);
        incomes = incomes == null ? List.of() : List.copyOf(incomes);
        expenses = expenses == null ? List.of() : List.copyOf(expenses);
    }
}
