package se.besked.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.Receipt;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.review.PaperOpinion;
import se.besked.review.SheetPapers;
import se.besked.review.SheetPapers.Marked;

class PaperSignsTest {

    private static final String RENT = "item.rent";
    private static final Instant NOON = Instant.parse("2026-11-12T11:00:00Z");

    private final List<Marked> marks = new ArrayList<>();
    private final Map<String, Said> answers = new HashMap<>();

    @Test
    void oneUnclearPaperMakesTheRowUnclearAndAllMustBeSeenBeforeItIsMore() {
        mark("a", PaperOpinion.ACCEPTED);
        assertThat(signs(ready("a"), ready("b")).opinion()).isNull();

        mark("b", PaperOpinion.READ);
        assertThat(signs(ready("a"), ready("b")).opinion()).isEqualTo(PaperOpinion.READ);

        mark("c", PaperOpinion.UNCLEAR);
        assertThat(signs(ready("a"), ready("b"), ready("c"), ready("d")).opinion())
                .isEqualTo(PaperOpinion.UNCLEAR);
        assertThat(signs(ready("a")).opinion()).isEqualTo(PaperOpinion.ACCEPTED);
    }

    @Test
    void anAnswerStandsUntilAPaperHasComeThatWasTaken() {
        answers.put(RENT, new Said(RENT, PaperAbsence.Kind.AT_DESK, null, NOON));

        assertThat(signs().answer().kind()).isEqualTo(PaperAbsence.Kind.AT_DESK);
        assertThat(signs(paper("a", FileState.REFUSED)).answer()).isNotNull();
        assertThat(signs(paper("a", FileState.RECEIVED)).answer()).isNull();
    }

    @Test
    void whatWasNotTakenCountsForNothingAndIsNamedWithItsReason() {
        PaperSigns signs = signs(paper("a", FileState.REFUSED), paper("b", FileState.QUARANTINED));

        assertThat(signs.count()).isEqualTo(1);
        assertThat(signs.checking()).isTrue();
        assertThat(signs.notTaken()).containsExactly(new PaperSigns.NotTaken(Refusal.DAMAGED, false));
    }

    private PaperSigns signs(Paper... papers) {
        return PaperSigns.of(List.of(papers), new SheetPapers(answers, marks, Map.of(), Set.of("a")), RENT);
    }

    private void mark(String paper, PaperOpinion opinion) {
        marks.add(new Marked(paper, RENT, opinion, null, "Karin Lund", NOON, 1));
    }

    private static Paper ready(String id) {
        return paper(id, FileState.READY);
    }

    private static Paper paper(String id, FileState state) {
        Paper.Sheet sheet = new Paper.Sheet(
                "file",
                "x.pdf",
                FileKind.PDF,
                100,
                "0".repeat(64),
                0,
                state,
                state == FileState.REFUSED ? Refusal.DAMAGED : null,
                ScanVerdict.CLEAN,
                false,
                List.of(),
                null,
                NOON);
        return new Paper(id, NOON, Receipt.Way.SENT, false, null, List.of(sheet), Set.of(RENT));
    }
}
