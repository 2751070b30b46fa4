package se.besked.decision;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.i18n.Language;
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
        return new DecisionText(provisions(review, drafting), circumstances(drafting), "", List.of());
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

    /** In the binding language: a reason written on a row is never typed twice. */
    private static String circumstances(Drafting drafting) {
        Stream<String> facts = drafting.facts().stream().map(fact -> fact.in(Language.SV));
        Stream<String> reasons = drafting.rows().stream()
                .filter(row -> row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED)
                .map(row -> row.label().in(Language.SV) + ": " + row.reason());
        return Stream.concat(facts, reasons).collect(Collectors.joining("\n"));
    }
}
