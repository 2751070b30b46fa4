package se.besked.norm;

import java.util.List;
import se.besked.i18n.Language;

/**
 * The answer to a trial, all in öre and not rounded.
 *
 * @param expenses the expenses together
 * @param incomeCounted the income that counts, after the work incentive
 * @param result positive is assistance, negative is surplus
 * @param source where the norm's amounts stand
 */
public record TrialAnswer(Norm norm, long expenses, long incomeCounted, long result, String source) {

    public record Norm(long personal, long common, long total, List<Part> parts) {}

    public record Part(String label, long amount) {}

    static TrialAnswer of(Calculation calculation, Language language) {
        Calculation.Totals totals = calculation.totals();
        List<Part> parts = calculation.norm().stream()
                .map(row -> new Part(row.label().in(language), row.amountOre()))
                .toList();
        return new TrialAnswer(
                new Norm(totals.personalOre(), totals.commonOre(), totals.normOre(), parts),
                totals.supportExpensesOre(),
                totals.incomesOre(),
                totals.resultOre(),
                calculation.normSource());
    }
}
