package se.besked.web.review;

import java.util.List;
import java.util.Objects;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.inspection.Refusal;
import se.besked.review.PaperOpinion;
import se.besked.review.SheetPapers;
import se.besked.review.SheetPapers.Marked;

/**
 * What a row says of its papers at a glance.
 *
 * @param count papers that are not refused
 * @param checking whether one is still being checked
 * @param stuck whether one could not be checked, so that somebody must ask for it another way
 * @param opinion what the marks on them come to: unclear if one is; accepted or read if all are; null otherwise
 * @param answer what the applicant says where no paper comes; null if nothing, or if a paper has come
 * @param notTaken papers that were not taken and that nothing has come instead of
 */
public record PaperSigns(
        int count, boolean checking, boolean stuck, PaperOpinion opinion, Said answer, List<NotTaken> notTaken) {

    /** @param fromDesk whether it is staff who scan it again, rather than the applicant who sends it again */
    public record NotTaken(Refusal reason, boolean fromDesk) {}

    /** @param target what the row's papers are about */
    static PaperSigns of(List<Paper> papers, SheetPapers known, String target) {
        List<Paper> taken = papers.stream().filter(paper -> !paper.refused()).toList();
        List<NotTaken> notTaken = papers.stream()
                .filter(paper -> known.awaited().contains(paper.id()))
                .map(paper -> new NotTaken(paper.refusal(), paper.fromDesk()))
                .toList();
        List<Marked> marks = taken.stream()
                .map(paper -> known.mark(paper.id(), target))
                .filter(Objects::nonNull)
                .toList();
        return new PaperSigns(
                taken.size(),
                taken.stream().anyMatch(Paper::underCheck),
                taken.stream().anyMatch(Paper::stuck),
                opinion(marks, taken.size()),
                taken.isEmpty() ? known.answer(target) : null,
                notTaken);
    }

    private static PaperOpinion opinion(List<Marked> marks, int papers) {
        if (marks.stream().anyMatch(mark -> mark.opinion() == PaperOpinion.UNCLEAR)) {
            return PaperOpinion.UNCLEAR;
        }
        if (papers == 0 || marks.size() < papers) {
            return null;
        }
        return marks.stream().allMatch(mark -> mark.opinion() == PaperOpinion.ACCEPTED)
                ? PaperOpinion.ACCEPTED
                : PaperOpinion.READ;
    }
}
