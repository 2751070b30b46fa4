package se.besked.review;

import java.util.List;

/** Which word of a row's history stands, when some of them are undoings. Sequences from 1; 0 is that nothing stands. */
final class JudgementHistory {

    private JudgementHistory() {}

    /** The sequence of the word that stands, undoings followed back to what they restored. */
    static int standing(List<Judgement> history) {
        return history.isEmpty() ? 0 : resolved(history, history.size());
    }

    /** What stood before that word was said. */
    static int before(List<Judgement> history, int sequence) {
        return sequence == 1 ? 0 : resolved(history, sequence - 1);
    }

    private static int resolved(List<Judgement> history, int sequence) {
        Integer restores = history.get(sequence - 1).restores();
        return restores == null ? sequence : restores;
    }
}
