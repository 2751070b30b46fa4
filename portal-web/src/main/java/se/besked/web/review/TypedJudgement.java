package se.besked.web.review;

import java.util.OptionalLong;
import se.besked.forms.typing.TypedText;
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
        if (chose && !plain(choice)) {
            return new TypedJudgement(choice, choice.takesAmount() ? ore : null);
        }
        if (typed && ore != plainOre(row)) {
            return new TypedJudgement(other(row.group()), ore);
        }
        if (chose || typed) {
            return new TypedJudgement(plain(row.group()), null);
        }
        if (choice == null) {
            throw new BrokenRule(ReviewRule.NOTHING_SAID);
        }
        return new TypedJudgement(choice, choice.takesAmount() ? ore : null);
    }

    /** As the rules propose. */
    static TypedJudgement proposed(Row row) {
        return new TypedJudgement(plain(row.group()), null);
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
        OptionalLong ore = TypedText.money(amount);
        if (ore.isEmpty()) {
            throw new BrokenRule(ReviewRule.AMOUNT_WRONG);
        }
        return ore.getAsLong();
    }

    private static boolean plain(Verdict verdict) {
        return verdict == Verdict.APPROVE || verdict == Verdict.COUNT || verdict == Verdict.FOLLOW_NORM;
    }

    private static Verdict plain(RowGroup group) {
        return switch (group) {
            case INCOME -> Verdict.COUNT;
            case SUPPORT, OTHER -> Verdict.APPROVE;
            case NORM -> Verdict.FOLLOW_NORM;
        };
    }

    private static Verdict other(RowGroup group) {
        return switch (group) {
            case INCOME -> Verdict.COUNT_OTHERWISE;
            case SUPPORT, OTHER -> Verdict.OTHER_AMOUNT;
            case NORM -> Verdict.ADJUST;
        };
    }
}
