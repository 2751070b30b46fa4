package se.besked.norm;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.month;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.norm.Calculation.Row;
import se.besked.norm.Calculation.Totals;
import se.besked.norm.CalculationInput.Expense;
import se.besked.norm.CalculationInput.Surplus;

/**
 * Need less income, for one household and month: norm, reasonable costs outside it, other living costs, and the income
 * that meets them in that order (SoL 2025:400 12 kap. 1 and 7–9 §§). Nothing is rounded here but to whole öre.
 */
public final class NormCalculation {

    private NormCalculation() {}

    /**
     * @throws IllegalArgumentException if an adjustment belongs to no row: a change that is lost would be a wrong
     *     decision
     */
    public static Calculation calculate(CalculationInput input, NormTable table) {
        List<Row> norm = NormRows.of(input, table);
        Set<String> unused = new HashSet<>(input.adjustments().keySet());
        norm.forEach(row -> unused.remove(row.key()));
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("Adjustments without a row: " + unused);
        }
        List<Row> incomes = new ArrayList<>(IncomeRows.of(input.incomes()));
        if (input.surplus() != null) {
            incomes.add(surplus(input.surplus()));
        }
        List<Row> support = expenses(input, ExpenseGroup.SUPPORT);
        List<Row> other = expenses(input, ExpenseGroup.OTHER);
        Totals totals = totals(norm, support, other, incomes);
        return new Calculation(table.year(), table.source(), norm, support, other, incomes, totals);
    }

    private static List<Row> expenses(CalculationInput input, ExpenseGroup group) {
        String source = group == ExpenseGroup.SUPPORT ? "norm.source.support" : "norm.source.other";
        return input.expenses().stream()
                .filter(expense -> expense.group() == group)
                .map(expense -> row(expense, source))
                .toList();
    }

    private static Row row(Expense expense, String source) {
        return new Row(
                expense.id(),
                expense.label(),
                expense.amountOre(),
                expense.amountOre(),
                List.of(),
                Message.of(source),
                null);
    }

    private static Row surplus(Surplus surplus) {
        long counted = surplus.countedOre() == null ? surplus.amountOre() : surplus.countedOre();
        List<Message> how = counted == surplus.amountOre()
                ? List.of(Message.of("norm.how.surplus"))
                : List.of(Message.of("norm.how.counted-otherwise", money(surplus.amountOre()), money(counted)));
        return new Row(
                Calculation.SURPLUS,
                Message.of("norm.row.surplus", month(surplus.from())),
                surplus.amountOre(),
                counted,
                how,
                Message.of("norm.source.income"),
                Written.byOfficeOrNull(surplus.reason()));
    }

    private static Totals totals(List<Row> norm, List<Row> support, List<Row> other, List<Row> incomes) {
        long commonOre = sum(norm.stream()
                .filter(row -> row.key().equals(Calculation.COMMON))
                .toList());
        long normOre = sum(norm);
        long supportNeed = normOre + sum(support);
        long otherNeed = sum(other);
        long income = sum(incomes);
        long leftForOther = Math.max(0, income - supportNeed);
        return new Totals(
                normOre - commonOre,
                commonOre,
                normOre,
                sum(support),
                otherNeed,
                income,
                supportNeed + otherNeed,
                supportNeed + otherNeed - income,
                Math.max(0, supportNeed - income),
                Math.max(0, otherNeed - leftForOther));
    }

    private static long sum(List<Row> rows) {
        return rows.stream().mapToLong(Row::amountOre).sum();
    }
}
