package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Applications;
import se.besked.application.TimelineEvent;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.testing.House;
import se.besked.testing.StandInScanner;

class CheckingTest {

    private static final Citizen AMINA = new Citizen("amina");
    private static final Staff KARIN = new Staff("karin");
    private static final PaperTarget RENT = PaperTarget.item("rent-row");

    @TempDir
    private Path folder;

    private House house;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aFileIsReceivedThenCheckedThenReady(String database) throws Exception {
        open(database);

        Taken taken = take("a.png", SamplePictures.png(30, 40));
        assertThat(sheet().state()).isEqualTo(FileState.RECEIVED);
        assertShownToNobody(taken.fileId());

        assertThat(checking().next()).isTrue();
        assertThat(sheet().state()).isEqualTo(FileState.READY);
        assertThat(house.get(Papers.class).page(AMINA, taken.fileId(), 1).mediaType())
                .isEqualTo("image/png");
        assertThat(house.get(Papers.class).small(AMINA, taken.fileId(), 1).mediaType())
                .isEqualTo("image/jpeg");
        assertThat(checking().next()).isFalse();
        assertThat(house.get(StandInScanner.class).asked()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperFromBeforeThereWereSmallPicturesIsShownInListsByItsLargeOne(String database) throws Exception {
        open(database);
        Taken taken = take("a.png", SamplePictures.png(30, 40));
        checkAll();
        house.inTransaction(() -> {
            String small = " where address in (select address from stored_part where part between 501 and 999)";
            house.entities()
                    .createNativeQuery("delete from stored_piece" + small)
                    .executeUpdate();
            return house.entities()
                    .createNativeQuery("delete from stored_part where part between 501 and 999")
                    .executeUpdate();
        });

        PageContent small = house.get(Papers.class).small(AMINA, taken.fileId(), 1);
        PageContent page = house.get(Papers.class).page(AMINA, taken.fileId(), 1);
        assertThat(small.mediaType()).isEqualTo("image/png");
        assertThat(small.content()).isEqualTo(page.content());
    }

    @ParameterizedTest
    @EnumSource(
            value = ScanVerdict.class,
            names = {"UNKNOWN", "UNAVAILABLE"})
    void whatTheScannerDoesNotCallCleanStaysWithNobody(ScanVerdict verdict) throws Exception {
        open("derby");
        house.get(StandInScanner.class).says(verdict);
        Taken taken = take("a.png", SamplePictures.png(30, 40));

        checkAll();

        assertThat(sheet().state()).isEqualTo(FileState.QUARANTINED);
        assertThat(sheet().pages()).isEmpty();
        assertShownToNobody(taken.fileId());

        house.get(StandInScanner.class).says(ScanVerdict.CLEAN);
        checking().tryScannerAgain();
        house.clock().advance(Duration.ofSeconds(11));
        checkAll();
        assertThat(sheet().state()).isEqualTo(FileState.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whileTheScannerIsDownItIsAskedOnceAndDamagedFilesAreToldAllTheSame(String database) throws Exception {
        open(database);
        house.get(StandInScanner.class).says(ScanVerdict.UNAVAILABLE);
        for (int file = 0; file < 4; file++) {
            take("a.png", SamplePictures.png(30 + file, 40));
        }
        take("b.pdf", "%PDF-1.4 nothing".getBytes());

        checkAll();

        assertThat(states())
                .containsExactly(
                        FileState.QUARANTINED,
                        FileState.QUARANTINED,
                        FileState.QUARANTINED,
                        FileState.QUARANTINED,
                        FileState.REFUSED);
        assertThat(house.get(StandInScanner.class).asked()).isEqualTo(1);

        house.get(StandInScanner.class).says(ScanVerdict.CLEAN);
        checking().tryScannerAgain();
        checkAll();
        assertThat(states()).containsOnlyOnce(FileState.REFUSED).doesNotContain(FileState.QUARANTINED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatCannotBeLookedAtToTheEndIsNeverRefusedAndInTheEndWaitsForAPerson(String database) throws Exception {
        open(database);
        Taken taken = take("a.png", SamplePictures.png(30, 40));
        for (int time = 0; time < 20; time++) {
            unfinished(taken, Unfinished.STARVED);
        }
        assertThat(sheet().state()).as("a busy machine").isEqualTo(FileState.RECEIVED);

        unfinished(taken, Unfinished.OUT_OF_TIME);

        assertThat(sheet().state()).isEqualTo(FileState.STUCK);
        assertThat(paper().stuck()).isTrue();
        assertThat(paper().underCheck()).isTrue();
        assertThat(paper().refused()).isFalse();
        assertShownToNobody(taken.fileId());
        assertThat(storedParts()).isEqualTo(1);
        house.clock().advance(Duration.ofDays(1));
        assertThat(checking().next()).isFalse();
        checking().check(taken.fileId());
        assertThat(sheet().state()).isEqualTo(FileState.STUCK);

        assertThat(take("a.png", SamplePictures.png(30, 40))).isEqualTo(taken);
        checkAll();
        assertThat(sheet().state()).isEqualTo(FileState.READY);
    }

    private void unfinished(Taken taken, Unfinished why) {
        house.inTransaction(() -> {
            house.get(CheckedFiles.class).unfinished(taken.fileId(), why);
            return null;
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatIsRefusedIsShownToNobodyAndItsOriginalGoesWhenItsTimeIsOver(String database) throws Exception {
        open(database);
        house.get(StandInScanner.class).says(ScanVerdict.INFECTED);
        Taken taken = take("a.png", SamplePictures.png(30, 40));

        checkAll();

        assertThat(sheet().state()).isEqualTo(FileState.REFUSED);
        assertThat(sheet().refusal()).isEqualTo(Refusal.INFECTED);
        assertShownToNobody(taken.fileId());
        assertThat(storedParts()).as("the original alone").isEqualTo(1);

        house.clock().advance(Duration.ofDays(29));
        assertThat(house.get(RefusedFiles.class).sweep()).isZero();
        house.clock().advance(Duration.ofDays(2));
        assertThat(house.get(RefusedFiles.class).sweep()).isEqualTo(1);
        assertThat(house.get(RefusedFiles.class).sweep()).isZero();
        assertThat(storedParts()).isZero();
        assertThat(sheet().state()).isEqualTo(FileState.REFUSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatCannotBeOpenedIsTriedSomeTimesThenAPersonIsToldAndItStops(String database) throws Exception {
        open(database);
        Taken taken = take("a.png", SamplePictures.png(30, 40));
        house.inTransaction(() ->
                house.entities().createNativeQuery("delete from stored_piece").executeUpdate());
        for (int time = 0; time < PaperFile.MOST_TRIES; time++) {
            assertThat(sheet().state()).isEqualTo(FileState.RECEIVED);
            assertThatThrownBy(() -> checking().next()).hasRootCauseInstanceOf(IOException.class);
            house.clock().advance(Duration.ofHours(1));
        }

        assertThat(sheet().state()).isEqualTo(FileState.LOST);
        assertThat(paper().stuck()).isTrue();
        assertThat(checking().next()).as("tried again").isFalse();
        checking().tryLostAgain();
        assertThat(sheet().state()).as("at the next start").isEqualTo(FileState.RECEIVED);

        assertThat(take("a.png", SamplePictures.png(30, 40))).isEqualTo(taken);
        for (int time = 0; time < PaperFile.MOST_TRIES; time++) {
            assertThatThrownBy(() -> checking().next()).hasRootCauseInstanceOf(IOException.class);
            house.clock().advance(Duration.ofHours(1));
        }
        assertThat(take("a.png", SamplePictures.png(30, 40))).isEqualTo(taken);
        checkAll();
        assertThat(sheet().state()).isEqualTo(FileState.READY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aFileRefusedAfterTheApplicationWasSentIsOnItsTimelineAndMayBeSentAgain(String database) throws Exception {
        open(database);
        Taken taken = take("b.pdf", "%PDF-1.4 nothing".getBytes());
        new ReceiptHouse(house).row("rent-row");
        new ReceiptHouse(house).status("SUBMITTED");

        checkAll();

        assertThat(paper().refused()).isTrue();
        assertThat(paper().refusal()).isEqualTo(Refusal.DAMAGED);
        assertThat(house.inTransaction(() -> house.get(Applications.class).timeline(ReceiptHouse.APPLICATION)))
                .filteredOn(event -> event.kind().equals("PAPER_REFUSED"))
                .extracting(TimelineEvent::detail)
                .containsExactly(taken.paperId());

        Taken again = take("b.pdf", "%PDF-1.4 nothing".getBytes());
        assertThat(again).isEqualTo(taken);
        assertThat(sheet().state()).isEqualTo(FileState.RECEIVED);
        take("c.pdf", SamplePdfs.pages(1));
        checkAll();
        assertThat(house.get(Papers.class).tray(AMINA, ReceiptHouse.APPLICATION).ofItem("rent-row"))
                .extracting(Paper::ready)
                .containsExactlyInAnyOrder(false, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void severalPhotosAreThePagesOfOnePaperInTheOrderThatTheSenderGives(String database) throws Exception {
        open(database);
        Taken first = take("1.png", SamplePictures.png(31, 40));
        Taken second = take("2.png", SamplePictures.png(32, 40), first.paperId(), 0);
        Taken third = take("3.png", SamplePictures.png(33, 40), first.paperId(), 1);
        checkAll();

        assertThat(List.of(second.paperId(), third.paperId())).containsOnly(first.paperId());
        assertThat(paper().pages()).extracting(Paper.Page::width).containsExactly(31, 32, 40);

        house.get(PaperArranging.class).moveFile(AMINA, first.paperId(), third.fileId(), 0);
        assertThat(paper().pages()).extracting(Paper.Page::width).containsExactly(40, 31, 32);
        house.get(PaperArranging.class).removeFile(AMINA, first.paperId(), first.fileId());
        assertThat(paper().pages()).extracting(Paper.Page::width).containsExactly(40, 32);
        house.get(PaperArranging.class).remove(AMINA, first.paperId());
        assertThat(storedParts()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPhotoIsTurnedAndCheckedAnew(String database) throws Exception {
        open(database);
        Taken taken = take("1.png", SamplePictures.png(31, 40));
        checkAll();

        house.get(PaperArranging.class).turn(AMINA, taken.paperId(), taken.fileId());
        assertThat(sheet().state()).isEqualTo(FileState.RECEIVED);
        checkAll();

        assertThat(paper().pages()).containsExactly(new Paper.Page(taken.fileId(), 1, 40, 31));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theOriginalIsGivenToAnOfficerWithAReasonAndNobodyElse(String database) throws Exception {
        open(database);
        byte[] photo = SamplePictures.png(31, 40);
        Taken taken = take("1.png", photo);
        assertThatThrownBy(
                        () -> house.get(Originals.class).original(KARIN, taken.fileId(), "must see the paper itself"))
                .isInstanceOf(NotFoundException.class);
        checkAll();

        try (Download download =
                house.get(Originals.class).original(KARIN, taken.fileId(), "must see the paper itself")) {
            assertThat(download.file()).hasBinaryContent(photo);
            assertThat(download.mediaType()).isEqualTo("image/png");
        }
        assertThatThrownBy(() -> house.get(Originals.class).original(KARIN, taken.fileId(), " "))
                .isInstanceOf(BrokenRule.class);
        assertThatThrownBy(
                        () -> house.get(Originals.class).original(new Staff("nobody"), taken.fileId(), "a good reason"))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Originals.class).cleaned(AMINA, taken.fileId()))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperOfAnEarlierMonthIsUsedAgainWithoutBeingSentAgain(String database) throws Exception {
        open(database);
        Taken contract = take("contract.pdf", SamplePdfs.pages(2));
        checkAll();
        ReceiptHouse data = new ReceiptHouse(house);
        data.application("january", "2027-01");

        assertThat(house.get(Papers.class).earlier(AMINA, "january"))
                .extracting(one -> one.paper().id())
                .containsExactly(contract.paperId());
        String reused = house.get(ReceiptKeeping.class).reuse(AMINA, "january", RENT, contract.paperId());

        Paper paper = house.get(Papers.class).tray(AMINA, "january").all().get(0);
        assertThat(paper.id()).isEqualTo(reused).isNotEqualTo(contract.paperId());
        assertThat(paper.pages()).hasSize(2).extracting(Paper.Page::fileId).containsOnly(contract.fileId());
        assertThat(house.get(Papers.class).earlier(AMINA, "january")).isEmpty();
        // Taken away from one month, it stays for the other.
        house.get(PaperArranging.class).remove(AMINA, contract.paperId());
        assertThat(house.get(Papers.class).page(AMINA, contract.fileId(), 1).content())
                .isNotEmpty();
        assertThatThrownBy(
                        () -> house.get(ReceiptKeeping.class).reuse(new Citizen("stranger"), "january", RENT, reused))
                .isInstanceOf(NotFoundException.class);
    }

    private void open(String database) {
        house = House.on(database);
        new ReceiptHouse(house).begin();
    }

    private Checking checking() {
        return house.get(Checking.class);
    }

    private void checkAll() {
        while (checking().next()) {
            assertThat(house.get(StandInScanner.class).asked()).isLessThan(50);
        }
    }

    private Paper paper() {
        return house.get(Papers.class)
                .tray(AMINA, ReceiptHouse.APPLICATION)
                .all()
                .get(0);
    }

    private Paper.Sheet sheet() {
        return paper().sheets().get(0);
    }

    private List<FileState> states() {
        return house.get(Papers.class).tray(AMINA, ReceiptHouse.APPLICATION).all().stream()
                .map(paper -> paper.sheets().get(0).state())
                .sorted()
                .toList();
    }

    private void assertShownToNobody(String fileId) {
        assertThatThrownBy(() -> house.get(Papers.class).page(AMINA, fileId, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Papers.class).page(KARIN, fileId, 1)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Originals.class).original(KARIN, fileId, "a good reason"))
                .isInstanceOf(NotFoundException.class);
    }

    private long storedParts() {
        return house.inTransaction(() -> ((Number) house.entities()
                        .createNativeQuery("select count(*) from stored_part")
                        .getSingleResult())
                .longValue());
    }

    private Taken take(String name, byte[] content) throws IOException {
        return take(name, content, null, 0);
    }

    private Taken take(String name, byte[] content, String paperId, int turn) throws IOException {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        try (SpooledFile file = spool.take(name, new ByteArrayInputStream(content), new RequestDrain(0))) {
            return house.get(ReceiptIntake.class)
                    .take(AMINA, new Place(ReceiptHouse.APPLICATION, RENT, paperId, turn), file);
        }
    }
}
