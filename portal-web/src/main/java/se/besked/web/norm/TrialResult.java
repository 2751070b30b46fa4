package se.besked.web.norm;

import static se.besked.i18n.Argument.money;

import java.util.ArrayList;
import java.util.List;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;

/**
 * The answer to a trial in the language of the page.
 *
 * @param answer the answer in a sentence
 * @param sentence how it came about, in a sentence
 * @param source where the norm's amounts stand
 */
public record TrialResult(
        String answer,
        String sentence,
        BalanceBar bar,
        List<CalculationGroup> groups,
        String sum,
        long sumOre,
        String source) {

    static TrialResult of(Calculation calculation, List<String> costs, Language language) {
        Calculation.Totals totals = calculation.totals();
        List<CalculationGroup> groups = new ArrayList<>();
        groups.add(group(
                "norm.page.norm",
                lines(calculation.norm(), language),
                "norm.page.norm.sum",
                totals.normOre(),
                language));
        if (!calculation.support().isEmpty()) {
            List<CalculationGroup.Line> lines = new ArrayList<>();
            for (Calculation.Row row : calculation.support()) {
                String cost = costs.get(lines.size());
                lines.add(CalculationGroup.Line.of(
                        row, Message.of("form.kind." + cost).in(language), language));
            }
            groups.add(group("norm.page.costs", lines, "norm.page.costs.sum", totals.supportExpensesOre(), language));
        }
        if (!calculation.incomes().isEmpty()) {
            groups.add(group(
                    "norm.page.incomes",
                    lines(calculation.incomes(), language),
                    "norm.page.incomes.sum",
                    totals.incomesOre(),
                    language));
        }
        return new TrialResult(
                answer(calculation.resultOre(), language),
                Message.of(
                                "norm.page.sentence",
                                money(totals.needOre()),
                                money(totals.normOre()),
                                money(totals.supportExpensesOre()),
                                money(totals.incomesOre()))
                        .in(language),
                BalanceBar.of(totals, language.rightToLeft()),
                groups,
                Message.of(totals.resultOre() < 0 ? "norm.page.left" : "norm.page.lacking")
                        .in(language),
                Math.abs(totals.resultOre()),
                calculation.norm().get(0).source().in(language));
    }

    private static String answer(long ore, Language language) {
        if (ore == 0) {
            return Message.of("norm.page.answer.even").in(language);
        }
        return Message.of(ore > 0 ? "norm.page.answer.lacking" : "norm.page.answer.left", money(Math.abs(ore)))
                .in(language);
    }

    private static CalculationGroup group(
            String heading, List<CalculationGroup.Line> lines, String sum, long ore, Language language) {
        return new CalculationGroup(
                Message.of(heading).in(language), lines, Message.of(sum).in(language), ore);
    }

    private static List<CalculationGroup.Line> lines(List<Calculation.Row> rows, Language language) {
        return rows.stream().map(row -> CalculationGroup.Line.of(row, language)).toList();
    }
}
