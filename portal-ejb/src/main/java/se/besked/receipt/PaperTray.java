package se.besked.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.besked.receipt.PaperAbsence.Said;

/** The papers of one application, oldest first. */
public record PaperTray(List<Paper> all) {

    /** Those that show something about this, as {@link PaperTarget#written()}. */
    public List<Paper> about(String target) {
        return all.stream().filter(paper -> paper.targets().contains(target)).toList();
    }

    public List<Paper> ofItem(String lineItemId) {
        return about(PaperTarget.item(lineItemId).written());
    }

    public List<Paper> ofPerson(String memberId) {
        return about(PaperTarget.person(memberId).written());
    }

    public List<Paper> ofMonth() {
        return about(PaperTarget.month().written());
    }

    /**
     * Papers that were not taken and that nothing has come instead of: no other paper about one of the same things has
     * come since the refusal, and the applicant has not said since then that none will. A paper sent before the refusal
     * is no replacement: it may be the next page of the one that was refused.
     *
     * @param answers of the application, by what they are about as written
     */
    public List<Paper> toSendAgain(Map<String, Said> answers) {
        return all.stream()
                .filter(paper -> paper.refused() && !madeGood(paper, answers))
                .toList();
    }

    private boolean madeGood(Paper refused, Map<String, Said> answers) {
        Instant when = refused.refusedAt().orElseThrow();
        return refused.targets().stream()
                .anyMatch(target -> answers.containsKey(target)
                                && !answers.get(target).saidAt().isBefore(when)
                        || about(target).stream()
                                .anyMatch(other -> !other.id().equals(refused.id())
                                        && !other.receivedAt().isBefore(when)));
    }

    /** Sum of the originals' sizes. */
    public long bytes() {
        return all.stream().mapToLong(Paper::bytes).sum();
    }

    /** Whether a paper is still being looked at. */
    public boolean underCheck() {
        return all.stream().anyMatch(Paper::underCheck);
    }
}
