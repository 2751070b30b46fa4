package se.besked.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.review.JudgingTest.assertBroken;
import static se.besked.testing.Fixtures.KARIN;
import static se.besked.testing.Fixtures.PER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Staff;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.decision.DecisionMaking;
import se.besked.decision.DecisionPreview;
import se.besked.receipt.PaperAbsence;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptKeeping;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.review.SheetPapers.Marked;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

class PaperMarkingTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private House house;
    private Fixtures fixtures;
    private String caseId;
    private String month;
    private PaperTarget rent;
    private PaperTarget medicine;
    private String paper;

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperIsMarkedOnEachRowItShowsAndTheNewestMarkCounts(String database) throws Exception {
        begin(database);
        house.get(ReceiptKeeping.class).attach(KARIN, paper, medicine);

        mark(KARIN, rent, PaperOpinion.READ, null, 0);
        house.clock().advance(Duration.ofMinutes(3));
        mark(PER, rent, PaperOpinion.UNCLEAR, "  Whose name is it? ", 1);

        Marked marked = papers().mark(paper, rent.written());
        assertThat(marked.opinion()).isEqualTo(PaperOpinion.UNCLEAR);
        assertThat(marked.note()).isEqualTo("Whose name is it?");
        assertThat(marked.officer()).isEqualTo("Per Ek");
        assertThat(marked.markedAt()).isEqualTo(house.clock().instant());
        assertThat(marked.version()).isEqualTo(2);
        assertThat(papers().mark(paper, medicine.written()))
                .as("the other row it shows")
                .isNull();
        assertThat(house.inTransaction(() -> house.get(PaperMarks.class).history(paper, rent)))
                .extracting(PaperMark::opinion)
                .containsExactly(PaperOpinion.READ, PaperOpinion.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatIsUnclearIsSaidAndWhatIsTooLongOrElsewhereIsRefused(String database) throws Exception {
        begin(database);

        assertBroken(ReviewRule.MARK_NOTE_MISSING, () -> mark(KARIN, rent, PaperOpinion.UNCLEAR, " ", 0));
        assertBroken(ReviewRule.MARK_NOTE_TOO_LONG, () -> mark(KARIN, rent, PaperOpinion.READ, "x".repeat(501), 0));
        assertThatThrownBy(() -> mark(KARIN, medicine, PaperOpinion.READ, null, 0))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> mark(new Staff("nobody"), rent, PaperOpinion.READ, null, 0))
                .isInstanceOf(NotFoundException.class);
        String other = new Months(house, fixtures.household(0, fixtures.person("Eva")))
                .expense("rent", 4000)
                .filed(DECEMBER);
        assertThatThrownBy(
                        () -> house.get(PaperMarking.class).mark(KARIN, other, rent, paper, PaperOpinion.READ, null, 0))
                .isInstanceOf(NotFoundException.class);
        assertThat(papers().marks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void ofTwoWhoMarkAtOnceOneIsToldSoAndNeitherIsOverwrittenUnread(String database) throws Exception {
        begin(database);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            List<Callable<String>> both =
                    List.of(() -> tried(KARIN, PaperOpinion.ACCEPTED), () -> tried(PER, PaperOpinion.READ));
            List<String> outcomes = officers.invokeAll(both).stream()
                    .map(PaperMarkingTest::outcome)
                    .toList();

            assertThat(outcomes).containsExactlyInAnyOrder("marked", ReviewRule.MARK_BY_OTHER.name());
        } finally {
            officers.shutdownNow();
        }
        assertThat(papers().mark(paper, rent.written()).version()).isEqualTo(1);
        // The same once more, a double click for instance, is no conflict and no new row.
        Marked stands = papers().mark(paper, rent.written());
        mark(KARIN, rent, stands.opinion(), null, 0);
        assertThat(papers().mark(paper, rent.written()).version()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aSettledRowAndAMonthThatIsDecidedTakeNoMarksAndKeepTheirOwn(String database) throws Exception {
        begin(database);
        mark(KARIN, rent, PaperOpinion.ACCEPTED, null, 0);
        judge("rent", Verdict.APPROVE, null);
        judge("medicine", Verdict.LATER, "Kvittot");
        decide();

        assertBroken(ReviewRule.ROW_SETTLED, () -> mark(KARIN, rent, PaperOpinion.READ, null, 1));

        judge("medicine", Verdict.APPROVE, null);
        decide();
        assertBroken(ReviewRule.NOT_WITH_OFFICE, () -> mark(KARIN, rent, PaperOpinion.READ, null, 1));
        assertThat(papers().mark(paper, rent.written()).opinion()).isEqualTo(PaperOpinion.ACCEPTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theSheetTellsWhoSentWhatAndWhatIsSaidInsteadAndMarksAreOnTheTrail(String database) throws Exception {
        begin(database);
        house.get(PaperAbsences.class).say(KARIN, month, medicine, PaperAbsence.Kind.AT_DESK, "På fredag");
        mark(PER, rent, PaperOpinion.READ, null, 0);

        assertThat(papers().senders()).containsEntry(paper, "Karin Lund");
        assertThat(papers().answer(medicine.written()).kind()).isEqualTo(PaperAbsence.Kind.AT_DESK);
        assertThat(papers().answer(rent.written())).isNull();
        assertThat(house.get(AuditTrail.class).ofCase(caseId))
                .filteredOn(entry -> entry.officerId().equals("per"))
                .extracting(entry -> entry.action())
                .containsExactly(AuditAction.JUDGE);
    }

    private void begin(String database) throws IOException {
        house = House.on(database);
        fixtures = new Fixtures(house);
        caseId = fixtures.household(0, fixtures.person("Amina"));
        month = new Months(house, caseId)
                .expense("rent", 5400)
                .expense("medicine", 320)
                .filed(DECEMBER);
        rent = PaperTarget.item(Months.row(house, month, "rent"));
        medicine = PaperTarget.item(Months.row(house, month, "medicine"));
        byte[] picture = SamplePictures.png(30, 40);
        try (SpooledFile file =
                house.get(Spool.class).take("hyra.png", new ByteArrayInputStream(picture), new RequestDrain(0))) {
            paper = house.get(ReceiptIntake.class)
                    .take(KARIN, new Place(month, rent), file)
                    .paperId();
        }
    }

    private void mark(Staff officer, PaperTarget target, PaperOpinion opinion, String note, int version) {
        house.get(PaperMarking.class).mark(officer, month, target, paper, opinion, note, version);
    }

    private String tried(Staff officer, PaperOpinion opinion) {
        try {
            mark(officer, rent, opinion, null, 0);
            return "marked";
        } catch (BrokenRule rule) {
            return rule.rule().name();
        }
    }

    private static String outcome(Future<String> act) {
        try {
            return act.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private void judge(String kind, Verdict verdict, String reason) {
        String row = Months.row(house, month, kind);
        int version = house.get(ReviewSheets.class).sheet(KARIN, month).row(row).version();
        house.get(Judging.class).judge(KARIN, month, row, verdict, null, reason, version);
    }

    private void decide() {
        DecisionPreview preview = house.get(DecisionMaking.class).preview(KARIN, month, null);
        house.get(DecisionMaking.class).decide(KARIN, month, preview.text(), preview.seen());
    }

    private SheetPapers papers() {
        return house.get(ReviewSheets.class).sheet(KARIN, month).papers();
    }
}
