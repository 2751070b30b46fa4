package se.besked.web.review;

import se.besked.forms.typing.TypedAnswer;
import se.besked.review.ReviewRule;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.RowGroup;
import se.besked.review.Verdict;
import se.besked.shared.BrokenRule;

/**
 * What an officer means by the fields of a row: an amount alone is enough, a choice alone is enough, and where both
 * were changed and differ the one that asks for a reason counts, so that nothing is approved by mistake.
 *
 * @param amountOre öre; null where the verdict takes none
 */
record TypedJudgement(Verdict verdict, Long amountOre) {

    /**
     * @param chosen the name of a verdict, or empty
     * @param amount as typed, or empty
     * @throws BrokenRule if nothing was said, or it cannot be read
     */
    static TypedJudgement of(Row row, String chosen, String amount) {
        Verdict choice = choice(row, chosen);
        Long ore = ore(amount);
        Verdict standing = row.judged() == null ? null : row.judged().verdict();
        boolean chose = choice != null && choice != standing;
        boolean typed = ore != null && !ore.equals(row.judgedOre());
        if (chose && !choice.plain()) {
            return new TypedJudgement(choice, choice.takesAmount() ? ore : null);
        }
        if (typed && ore != plainOre(row)) {
            return new TypedJudgement(Verdict.otherAmount(row.group()), ore);
        }
        if (chose || typed) {
            return new TypedJudgement(Verdict.plain(row.group()), null);
        }
        if (choice == null) {
            throw new BrokenRule(ReviewRule.NOTHING_SAID);
        }
        return new TypedJudgement(choice, choice.takesAmount() ? ore : null);
    }

    /** As the rules propose. */
    static TypedJudgement proposed(Row row) {
        return new TypedJudgement(Verdict.plain(row.group()), null);
    }

    /** What the row comes to when nobody changes it, öre. */
    static long plainOre(Row row) {
        return row.group() == RowGroup.INCOME && row.proposal() != null
                ? row.proposal().amountOre()
                : row.appliedOre();
    }

    private static Verdict choice(Row row, String chosen) {
        if (chosen == null || chosen.isEmpty()) {
            return null;
        }
        return row.verdicts().stream()
                .filter(verdict -> verdict.name().equals(chosen))
                .findFirst()
                .orElseThrow(() -> new BrokenRule(ReviewRule.VERDICT_DOES_NOT_FIT));
    }

    private static Long ore(String amount) {
        if (amount == null || amount.isBlank()) {
            return null;
        }
        return TypedAnswer.money(amount).found().orElseThrow(() -> new BrokenRule(ReviewRule.AMOUNT_WRONG));
    }
}
