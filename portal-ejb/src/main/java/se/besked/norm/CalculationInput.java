package se.besked.norm;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Message;

/**
 * All that one household's month is calculated from, as judged. Amounts in öre, never negative.
 *
 * @param adults one, or two who are a couple
 * @param children children and school youths who are calculated with them, all month or part of it
 * @param othersInHome how many share the home without being part of this calculation
 * @param surplus what last month's income left over, carried over once; null if nothing
 * @param adjustments the officer's own amounts for rows of the norm, by row key (higher or lower for special reasons:
 *     SoL 12 kap. 7 §)
 * @param partMonthSharesCommon the municipality's setting: whether a child who lives there part of the month counts
 *     among those who share the common costs
 */
public record CalculationInput(
        List<Adult> adults,
        List<Child> children,
        int othersInHome,
        List<Expense> expenses,
        List<Income> incomes,
        Surplus surplus,
        Map<String, Adjustment> adjustments,
        boolean partMonthSharesCommon) {

    /** @param name null when nobody is named, as in a trial */
    public record Adult(String ref, String name) {
        public Adult {
            Objects.requireNonNull(ref);
        }
    }

    /**
     * @param name null when nobody is named
     * @param lunchAtChildcare eats lunch at childcare five days a week
     * @param days how many of the month's days the child lives here; all of them is the whole amount
     */
    public record Child(String ref, String name, int age, boolean lunchAtChildcare, int days, int daysInMonth) {
        public Child {
            Objects.requireNonNull(ref);
            if (daysInMonth < 28 || daysInMonth > 31 || days < 0 || days > daysInMonth) {
                throw new IllegalArgumentException(days + " of " + daysInMonth + " days");
            }
        }

        public static Child wholeMonth(String ref, String name, int age, boolean lunchAtChildcare) {
            return new Child(ref, name, age, lunchAtChildcare, 31, 31);
        }

        public boolean wholeMonth() {
            return days == daysInMonth;
        }

        /** The age that counts in a month: a child has it from the month in which it has its birthday. */
        public static int ageIn(LocalDate born, YearMonth month) {
            return month.getYear() - born.getYear() - (born.getMonthValue() > month.getMonthValue() ? 1 : 0);
        }
    }

    /** @param id id of the line item; the row has it as its key */
    public record Expense(String id, Message label, ExpenseGroup group, long amountOre) {
        public Expense {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Objects.requireNonNull(group);
            Amounts.checked(amountOre);
        }
    }

    /**
     * @param id id of the line item; the row has it as its key
     * @param amountOre what came in, after tax
     * @param jobStimulus pay from employment of a person in an active two-year period: a quarter is not counted
     * @param childWork set for a child's own pay; otherwise null
     * @param countedOre what the officer counts instead of what the rules say; null to follow the rules
     * @param reason the officer's, when they count otherwise; may be null
     */
    public record Income(
            String id,
            Message label,
            long amountOre,
            boolean jobStimulus,
            ChildWork childWork,
            Long countedOre,
            String reason) {
        public Income {
            Objects.requireNonNull(id);
            Objects.requireNonNull(label);
            Amounts.checked(amountOre);
            if (countedOre != null) {
                Amounts.checked(countedOre);
            }
            if (jobStimulus && childWork != null) {
                throw new IllegalArgumentException("A child's own pay has a rule of its own, not the work incentive");
            }
        }

        public static Income plain(String id, Message label, long amountOre) {
            return new Income(id, label, amountOre, false, null, null, null);
        }

        public static Income pay(String id, Message label, long amountOre, boolean jobStimulus) {
            return new Income(id, label, amountOre, jobStimulus, null, null, null);
        }

        public static Income childPay(String id, Message label, long amountOre, ChildWork childWork) {
            return new Income(id, label, amountOre, false, childWork, null, null);
        }

        /** The same income, with the officer's word on how much of it counts; 0 leaves it out. */
        public Income counted(long ore, String why) {
            return new Income(id, label, amountOre, jobStimulus, childWork, ore, why);
        }
    }

    /**
     * @param earnedEarlierOre what the child has earned in the same calendar year before this month
     * @param priceBase of the year the pay came in; null if that year's is not known, then nothing is counted and the
     *     row says so
     */
    public record ChildWork(String childRef, long earnedEarlierOre, PriceBaseAmount priceBase) {
        public ChildWork {
            Objects.requireNonNull(childRef);
            Amounts.checked(earnedEarlierOre);
        }
    }

    /**
     * What the income of an earlier month left over. @param countedOre the officer's amount instead; null to count it
     * all
     */
    public record Surplus(YearMonth from, long amountOre, Long countedOre, String reason) {
        public Surplus {
            Objects.requireNonNull(from);
            Amounts.checked(amountOre);
            if (countedOre != null) {
                Amounts.checked(countedOre);
            }
        }
    }

    /** The officer's own amount for a row of the norm, up or down, with the reason that the law asks for. */
    public record Adjustment(long amountOre, String reason) {
        public Adjustment {
            Amounts.checked(amountOre);
            if (reason == null || reason.isBlank()) {
                throw new IllegalArgumentException("A changed norm needs a reason");
            }
        }
    }

    public CalculationInput {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
        expenses = List.copyOf(expenses);
        incomes = List.copyOf(incomes);
        adjustments = Map.copyOf(adjustments);
        if (adults.isEmpty() || adults.size() > 2 || othersInHome < 0) {
            throw new IllegalArgumentException(adults.size() + " adults, " + othersInHome + " others");
        }
        Set<String> ids = new HashSet<>();
        expenses.forEach(expense -> unique(ids, expense.id()));
        incomes.forEach(income -> unique(ids, income.id()));
        Set<String> refs = new HashSet<>();
        adults.forEach(adult -> unique(refs, adult.ref()));
        children.forEach(child -> unique(refs, child.ref()));
    }

    /** A household that shares its home with nobody else, as yet without expenses and incomes. */
    public static CalculationInput of(List<Adult> adults, List<Child> children) {
        return new CalculationInput(adults, children, 0, List.of(), List.of(), null, Map.of(), false);
    }

    public CalculationInput sharingWith(int others) {
        return new CalculationInput(
                adults, children, others, expenses, incomes, surplus, adjustments, partMonthSharesCommon);
    }

    public CalculationInput with(List<Expense> newExpenses, List<Income> newIncomes) {
        return new CalculationInput(
                adults, children, othersInHome, newExpenses, newIncomes, surplus, adjustments, partMonthSharesCommon);
    }

    public CalculationInput carrying(Surplus from) {
        return new CalculationInput(
                adults, children, othersInHome, expenses, incomes, from, adjustments, partMonthSharesCommon);
    }

    public CalculationInput adjusting(Map<String, Adjustment> byRowKey) {
        return new CalculationInput(
                adults, children, othersInHome, expenses, incomes, surplus, byRowKey, partMonthSharesCommon);
    }

    public CalculationInput partMonthSharesCommon(boolean they) {
        return new CalculationInput(adults, children, othersInHome, expenses, incomes, surplus, adjustments, they);
    }

    /** Those of the household who are counted among the ones that share the common costs. */
    public int counted() {
        List<Child> sharing = new ArrayList<>(children);
        if (!partMonthSharesCommon) {
            sharing.removeIf(child -> !child.wholeMonth());
        }
        return adults.size() + sharing.size();
    }

    private static void unique(Set<String> seen, String id) {
        if (!seen.add(id)) {
            throw new IllegalArgumentException("Twice in one calculation: " + id);
        }
    }
}
