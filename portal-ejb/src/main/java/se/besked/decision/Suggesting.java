package se.besked.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.besked.norm.Calculation;
import se.besked.norm.IncomeSource;
import se.besked.review.MonthUnderReview;
import se.besked.review.RowGroup;

/**
 * What an officer's page starts with: the provisions that the figures rest on, and the reasons that stand on the rows
 * already.
 */
final class Suggesting {

    private Suggesting() {}

    static DecisionText text(MonthUnderReview review, Drafting drafting) {
        return new DecisionText(
                provisions(review, drafting), drafting.circumstances().all(), "", "", List.of());
    }

    private static Set<Provision> provisions(MonthUnderReview review, Drafting drafting) {
        Set<Provision> provisions = EnumSet.of(Provision.SOL_12_1);
        if (!review.decidedBefore() || drafting.rows().stream().anyMatch(row -> row.group() == RowGroup.SUPPORT)) {
            provisions.add(Provision.SOL_12_7);
        }
        List<Calculation.Row> incomes =
                review.calculation().map(Calculation::incomes).orElse(List.of());
        incomes.forEach(row -> {
            if (IncomeSource.JOB_STIMULUS.of(row)) {
                provisions.add(Provision.SOL_12_8);
            } else if (IncomeSource.CHILD_WORK.of(row)) {
                provisions.add(Provision.SOL_12_9);
            }
        });
        return provisions;
    }
}
