package se.besked.review;

import se.besked.i18n.Typed;
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
            said = verdict.simplest(amount, fact.plainOre());
        }
        String why = said.needsReason() ? words(reason, Judging.LONGEST_REASON) : null;
        if (said.needsReason() && why == null) {
            throw new BrokenRule(said == Verdict.LATER ? ReviewRule.LATER_WITHOUT_REASON : ReviewRule.REASON_MISSING);
        }
        return new Saying(said, said.takesAmount() ? amount : null, why);
    }

    /** Stripped; null when there are none. */
    static String words(String typed, int longest) {
        String words = Typed.lines(typed);
        if (words.length() > longest) {
            throw new BrokenRule(ReviewRule.REASON_TOO_LONG);
        }
        return words.isEmpty() ? null : words;
    }
}
