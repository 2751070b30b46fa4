package se.besked.review;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.application.Application;
import se.besked.application.Household;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.forms.definition.Side;
import se.besked.norm.Calculation;
import se.besked.norm.CalculationInput;
import se.besked.norm.CalculationInput.Adjustment;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Expense;
import se.besked.norm.CalculationInput.Income;
import se.besked.norm.CalculationInput.Surplus;
import se.besked.norm.JobStimulus.Standing;
import se.besked.norm.NormCalculation;
import se.besked.norm.NormTable;

/**
 * One month as it stands in the office: rows, judgements, and what is calculated from them. The same object feeds the
 * screen and the decision, so that they cannot differ.
 *
 * @param lastMonth the month that the rows are compared with; null for the first application
 * @param rows line items that are applied for or told; what is "no longer" is in {@code gone}
 * @param judged what stands, by row key, also for the norm's rows and the surplus
 * @param surplus what last month left over; null if nothing
 * @param surplusSettled whether a decision has already counted it
 * @param stimulus jobbstimulans by case member
 * @param childWork by line item, for children's own pay
 * @param table the norm of the month's year; null where none is approved
 * @param notices what the machine noticed about papers, by row key; under an empty key about papers on no row
 * @param decidedBefore whether a decision has been made for the month
 */
public record MonthUnderReview(
        Application application,
        YearMonth lastMonth,
        List<ReviewRow> rows,
        List<ReviewRow> gone,
        Map<String, Judged> judged,
        Surplus surplus,
        boolean surplusSettled,
        Map<String, Standing> stimulus,
        Map<String, ChildWork> childWork,
        NormTable table,
        boolean partMonthSharesCommon,
        Map<String, List<Notice>> notices,
        boolean decidedBefore) {

    private static final String EMPLOYMENT = "income.employment";

    public Household household() {
        return application.household();
    }

    public YearMonth month() {
        return application.month();
    }

    public Optional<ReviewRow> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public List<Notice> noticesOf(String key) {
        return notices.getOrDefault(key, List.of());
    }

    /** Rows nobody has judged, the surplus included: by key. */
    public List<String> unjudged() {
        List<String> open = new ArrayList<>();
        rows.stream().filter(row -> !row.settled() && row.judged() == null).forEach(row -> open.add(row.key()));
        if (surplus != null && !surplusSettled && !judged.containsKey(Calculation.SURPLUS)) {
            open.add(Calculation.SURPLUS);
        }
        return open;
    }

    /** Rows that wait for something. */
    public List<ReviewRow> later() {
        return rows.stream()
                .filter(row -> row.judged() != null && row.judged().later())
                .toList();
    }

    /** Whether an income, or the surplus, has not been judged: then nothing can be decided. */
    public boolean incomesOpen() {
        List<String> open = unjudged();
        return open.contains(Calculation.SURPLUS)
                || rows.stream().anyMatch(row -> row.group() == RowGroup.INCOME && open.contains(row.key()));
    }

    /** The month calculated from the judged rows, undecided ones left out; empty without an approved norm. */
    public Optional<Calculation> calculation() {
        return calculate(false);
    }

    /**
     * The same as if the rows that nobody has judged were judged as the rules propose; those that wait are left out.
     */
    public Optional<Calculation> forecast() {
        return calculate(true);
    }

    private Optional<Calculation> calculate(boolean withUnjudged) {
        return Optional.ofNullable(table).map(norm -> NormCalculation.calculate(input(withUnjudged, norm), norm));
    }

    private CalculationInput input(boolean withUnjudged, NormTable norm) {
        HouseholdInNorm household = new HouseholdInNorm(household(), month(), norm);
        List<Expense> expenses = new ArrayList<>();
        List<Income> incomes = new ArrayList<>();
        for (ReviewRow row : rows) {
            if (row.judged() == null ? !withUnjudged : row.judged().later()) {
                continue;
            }
            if (row.kind().side() == Side.INCOME) {
                incomes.add(income(row));
            } else if (row.judged() == null || row.judged().verdict() != Verdict.REFUSE) {
                expenses.add(new Expense(
                        row.key(),
                        row.label(),
                        ExpenseGroup.valueOf(row.group().name()),
                        row.judged() == null ? row.item().amountOre() : row.judgedOre()));
            }
        }
        Judged onSurplus = judged.get(Calculation.SURPLUS);
        Surplus carried = onSurplus == null && !withUnjudged && !surplusSettled ? null : judgedSurplus(onSurplus);
        return household
                .input()
                .with(expenses, incomes)
                .carrying(carried)
                .adjusting(adjustments())
                .partMonthSharesCommon(partMonthSharesCommon);
    }

    /** The income as the rules, or the officer, count it. */
    Income income(ReviewRow row) {
        Standing standing =
                row.item().memberId() == null ? null : stimulus.get(row.item().memberId());
        ChildWork work = childWork.get(row.key());
        boolean incentive = work == null && row.kind().tagged(EMPLOYMENT) && standing != null && standing.active();
        Income income = new Income(row.key(), row.label(), row.item().amountOre(), incentive, work, null, null);
        if (row.judged() == null || row.judged().verdict() == Verdict.COUNT) {
            return income;
        }
        return income.counted(row.judgedOre(), row.judged().reason());
    }

    private Surplus judgedSurplus(Judged said) {
        if (surplus == null || said == null || said.verdict() == Verdict.COUNT) {
            return surplus;
        }
        long counted =
                said.verdict().comesTo(surplus.amountOre(), said.amountOre()).orElse(surplus.amountOre());
        return new Surplus(surplus.from(), surplus.amountOre(), counted, said.reason());
    }

    private Map<String, Adjustment> adjustments() {
        Map<String, Adjustment> byKey = new HashMap<>();
        judged.values().stream()
                .filter(said -> said.verdict() == Verdict.ADJUST)
                .forEach(said -> byKey.put(said.rowKey(), new Adjustment(said.amountOre(), said.reason())));
        return byKey;
    }
}
