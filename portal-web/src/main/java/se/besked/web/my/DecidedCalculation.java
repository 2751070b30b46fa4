package se.besked.web.my;

import java.util.ArrayList;
import java.util.List;
import se.besked.decision.DecisionContent;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;
import se.besked.norm.IncomeSource;
import se.besked.web.norm.BalanceBar;
import se.besked.web.norm.CalculationGroup;

/** The calculation behind a decision, as it is stored in it. */
public record DecidedCalculation(DecisionContent content, Language language) {

    /** Försörjningsstöd and other living costs are rounded up to whole kronor, each by itself; öre. */
    private static final long ROUNDED = 200;

    /** The whole month's calculation, part by part. */
    public List<CalculationGroup> groups() {
        Calculation calculation = content.calculation();
        Calculation.Totals totals = calculation.totals();
        List<CalculationGroup> groups = new ArrayList<>();
        add(groups, "norm.page.norm", calculation.norm(), "letter.sum.norm", totals.normOre());
        add(
                groups,
                "decision.calculation.support",
                calculation.support(),
                "letter.sum.expenses",
                totals.supportExpensesOre());
        add(groups, "decision.calculation.other", calculation.other(), "letter.sum.other", totals.otherExpensesOre());
        add(groups, "norm.page.incomes", calculation.incomes(), "norm.page.incomes.sum", totals.incomesOre());
        return groups;
    }

    private void add(List<CalculationGroup> groups, String heading, List<Calculation.Row> rows, String sum, long ore) {
        if (!rows.isEmpty()) {
            groups.add(new CalculationGroup(
                    say(heading),
                    rows.stream()
                            .map(row -> CalculationGroup.Line.of(row, language))
                            .toList(),
                    say(sum),
                    ore));
        }
    }

    public BalanceBar bar() {
        return BalanceBar.of(content.calculation().totals(), language.rightToLeft());
    }

    /** Whether something is left over, not lacking. */
    public boolean leftOver() {
        return resultOre() < 0;
    }

    /** What is lacking or left over; öre, never below zero. */
    public long differenceOre() {
        return Math.abs(resultOre());
    }

    /** All that is counted, earlier decisions taken off. What they rounded up is not left over. */
    private long resultOre() {
        long result = content.calculation().resultOre() - content.earlierOre();
        return content.earlierOre() > 0 && result < 0 && result > -ROUNDED ? 0 : result;
    }

    /** Whether some pay is counted with the work incentive. */
    public boolean jobStimulus() {
        return content.calculation().incomes().stream().anyMatch(IncomeSource.JOB_STIMULUS::of);
    }

    private String say(String key) {
        return Message.of(key).in(language);
    }
}
