package se.besked.review;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.receipt.PaperAbsence.Said;

/**
 * What is known about the papers of a month beyond what stands on them. Things they are about are written as
 * {@link se.besked.receipt.PaperTarget#written()}.
 *
 * @param answers what the applicants say where no paper comes, by what it is about
 * @param marks the latest of each paper on each row
 * @param senders whom a paper came from or who scanned it, by its id: names
 * @param awaited ids of papers that were not taken and that the applicants are asked to send again
 */
public record SheetPapers(
        Map<String, Said> answers, List<Marked> marks, Map<String, String> senders, Set<String> awaited) {

    /**
     * @param target what the paper was looked at for
     * @param note null for none
     * @param officer name
     * @param version how many times it has been marked: goes with the page and comes back with the next mark
     */
    public record Marked(
            String receiptId,
            String target,
            PaperOpinion opinion,
            String note,
            String officer,
            Instant markedAt,
            int version) {}

    /** @return null while nobody has marked it on that row */
    public Marked mark(String receiptId, String target) {
        return marks.stream()
                .filter(mark ->
                        mark.receiptId().equals(receiptId) && mark.target().equals(target))
                .findFirst()
                .orElse(null);
    }

    /** @return null if nothing is said */
    public Said answer(String target) {
        return answers.get(target);
    }
}
