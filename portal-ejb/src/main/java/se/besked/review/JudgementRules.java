package se.besked.review;

import se.besked.review.Judgement.Saying;
import se.besked.shared.BrokenRule;

/**
 * Turns what was typed on a row into the officer's word: checked, and in one form where there are two ways to say the
 * same.
 */
final class JudgementRules {

    private JudgementRules() {}

    static Saying of(RowFacts.Fact fact, Verdict verdict, Long amountOre, String reason) {
        if (!verdict.fits(fact.group())) {
            throw new BrokenRule(ReviewRule.VERDICT_DOES_NOT_FIT);
        }
        Verdict said = verdict;
        Long amount = null;
        if (verdict.takesAmount()) {
            amount = Judging.checkedAmount(amountOre);
            said = plain(verdict, amount, fact);
        }
        String why = said.needsReason() ? words(reason, Judging.LONGEST_REASON) : null;
        if (said.needsReason() && why == null) {
            throw new BrokenRule(said == Verdict.LATER ? ReviewRule.LATER_WITHOUT_REASON : ReviewRule.REASON_MISSING);
        }
        return new Saying(said, said.takesAmount() ? amount : null, why);
    }

    /**
     * "Another amount" that is the amount applied for is an approval, and of 0 kr a refusal; likewise for incomes and
     * the norm.
     */
    private static Verdict plain(Verdict verdict, long amount, RowFacts.Fact fact) {
        boolean same = amount == fact.plainOre();
        return switch (verdict) {
            case OTHER_AMOUNT -> same ? Verdict.APPROVE : amount == 0 ? Verdict.REFUSE : verdict;
            case COUNT_OTHERWISE -> same ? Verdict.COUNT : amount == 0 ? Verdict.LEAVE_OUT : verdict;
            default -> same ? Verdict.FOLLOW_NORM : verdict;
        };
    }

    /** Stripped; null when there are none. */
    static String words(String typed, int longest) {
        String words = typed == null ? "" : typed.strip();
        if (words.length() > longest) {
            throw new BrokenRule(ReviewRule.REASON_TOO_LONG);
        }
        return words.isEmpty() ? null : words;
    }
}
