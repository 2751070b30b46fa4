package se.besked.review;

import java.time.Instant;
import java.util.List;

/**
 * What stands of a row now.
 *
 * @param amountOre öre that the officer named; null where the verdict takes none
 * @param reason the officer's words, which become the reason in the letter; null where none is needed
 * @param batch whether it was confirmed together with others in one act
 * @param version how many times the row has been judged: goes with the page and comes back with the next judgement
 */
public record Judged(
        String rowKey,
        Verdict verdict,
        Long amountOre,
        String reason,
        String officerId,
        Instant judgedAt,
        boolean batch,
        int version) {

    /** @param history of one row, oldest first, not empty */
    static Judged of(List<Judgement> history) {
        Judgement last = history.get(history.size() - 1);
        return new Judged(
                last.rowKey(),
                last.verdict(),
                last.amountOre(),
                last.reason(),
                last.officerId(),
                last.judgedAt(),
                last.batchId() != null,
                last.sequence());
    }

    /** Whether somebody has said something that still stands. */
    public boolean said() {
        return verdict != Verdict.OPEN;
    }

    public boolean later() {
        return verdict == Verdict.LATER;
    }
}
