package se.besked.receipt;

import java.util.List;

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

    /** Sum of the originals' sizes. */
    public long bytes() {
        return all.stream().mapToLong(Paper::bytes).sum();
    }
}
