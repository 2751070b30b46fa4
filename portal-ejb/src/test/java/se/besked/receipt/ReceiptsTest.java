package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Applications;
import se.besked.application.Submitted;
import se.besked.application.TimelineEvent;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditEntry;
import se.besked.audit.AuditTrail;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.testing.House;

class ReceiptsTest {

    private static final Citizen AMINA = new Citizen("amina");
    private static final Citizen STRANGER = new Citizen("stranger");
    private static final Staff KARIN = new Staff("karin");
    private static final String APPLICATION = "november";
    private static final PaperTarget RENT = PaperTarget.item("rent-row");

    @TempDir
    private Path folder;

    private House house;
    private ReceiptHouse data;
    private String caseId;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPhotoIsKeptAsItCameAndShownAsAPictureToItsHouseholdAndAuditedStaff(String database) throws Exception {
        open(database);
        byte[] photo = SamplePictures.phonePhoto(900, 600, 6);
        // Random bytes behind the picture make the original span several pieces.
        byte[] original = SamplePictures.plus(photo, noise(700_000));

        String id = take(AMINA, RENT, "hyresavi.jpg", original);

        Paper paper = house.get(Papers.class)
                .tray(AMINA, APPLICATION)
                .ofItem("rent-row")
                .get(0);
        assertThat(paper.id()).isEqualTo(id);
        assertThat(paper.name()).isEqualTo("hyresavi.jpg");
        Paper.Sheet sheet = paper.sheets().get(0);
        String file = sheet.fileId();
        assertThat(sheet.kind()).isEqualTo(FileKind.JPEG);
        assertThat(sheet.bytes()).isEqualTo(original.length);
        assertThat(sheet.scan()).isEqualTo(ScanVerdict.CLEAN);
        assertThat(sheet.sha256())
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(original)));
        assertThat(paper.pages()).containsExactly(new Paper.Page(file, 1, 600, 900));
        assertThat(house.inTransaction(() -> house.get(FileParts.class).read(file, FileParts.ORIGINAL)))
                .isEqualTo(original);

        PageContent page = house.get(Papers.class).page(AMINA, file, 1);
        assertThat(page.mediaType()).isEqualTo("image/jpeg");
        assertThat(ImageIO.read(new ByteArrayInputStream(page.content())).getHeight())
                .isEqualTo(900);
        assertThat(house.get(Papers.class).page(KARIN, file, 1).content()).isEqualTo(page.content());
        assertThat(house.get(AuditTrail.class).ofCase(caseId))
                .filteredOn(entry -> entry.action() == AuditAction.OPEN_PAPER)
                .extracting(AuditEntry::officerId)
                .containsExactly("karin");
        assertThatThrownBy(() -> house.get(Papers.class).page(STRANGER, file, 1))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Papers.class).page(AMINA, file, 0)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Papers.class).page(AMINA, file, 2)).isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> house.get(Papers.class).tray(STRANGER, APPLICATION))
                .isInstanceOf(NotFoundException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void onePaperShowsSeveralThingsAndTheSamePaperTwiceIsOne(String database) throws Exception {
        open(database);
        byte[] pdf = SamplePdfs.pages(3);

        String first = take(AMINA, RENT, "a.pdf", pdf);
        String second = take(AMINA, PaperTarget.item("power-row"), "b.pdf", pdf);
        house.get(ReceiptKeeping.class).attach(AMINA, first, PaperTarget.month());

        assertThat(second).isEqualTo(first);
        PaperTray tray = house.get(Papers.class).tray(AMINA, APPLICATION);
        assertThat(tray.all()).hasSize(1);
        assertThat(tray.all().get(0).targets()).containsExactlyInAnyOrder("item.rent-row", "item.power-row", "month");
        assertThat(tray.all().get(0).pages()).hasSize(3);

        house.get(PaperArranging.class).detach(AMINA, first, RENT);
        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).ofItem("rent-row"))
                .isEmpty();
        house.get(PaperArranging.class).remove(AMINA, first);
        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all()).isEmpty();
        assertThat(chunks()).isZero();
    }

    @Test
    void whatWasSentAndCannotBeStoredIsToldToTheSenderAndLeavesNothing() throws Exception {
        open("derby");
        house.inTransaction(() ->
                house.entities().createNativeQuery("drop table stored_piece").executeUpdate());

        assertRefused(Refusal.NOT_STORED, () -> send(AMINA, RENT, "a.png", SamplePictures.png(30, 30)));

        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all()).isEmpty();
    }

    @Test
    void aScannedPaperKnowsHowItCameAndASentOneWasSent() throws Exception {
        open("derby");
        data.row("rent-row");
        data.status("IN_REVIEW");
        Spool spool = new Spool(folder, UploadPolicy.standard());
        for (Actor actor : List.of(KARIN, AMINA)) {
            byte[] content = SamplePictures.png(actor == KARIN ? 33 : 34, 30);
            try (SpooledFile file = spool.take("a.png", new ByteArrayInputStream(content), new RequestDrain(0))) {
                house.get(ReceiptIntake.class)
                        .take(actor, new Place(APPLICATION, RENT, null, 0, Receipt.Way.scanned("POST")), file);
            }
        }

        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all())
                .extracting(Paper::way)
                .containsExactlyInAnyOrder(Receipt.Way.POST, Receipt.Way.SENT);
        assertThat(Receipt.Way.scanned("SENT")).isEqualTo(Receipt.Way.DESK);
        assertThat(Receipt.Way.scanned("pigeon")).isEqualTo(Receipt.Way.DESK);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whatWasSentStaysAndLatePapersComeToTheRowsUntilTheMonthIsDecided(String database) throws Exception {
        open(database);
        String sent = send(AMINA, RENT, "a.png", SamplePictures.png(30, 30));
        data.row("rent-row");
        data.status("IN_REVIEW");

        assertThatThrownBy(() -> house.get(PaperArranging.class).remove(AMINA, sent))
                .isInstanceOf(BrokenRule.class);
        String late = send(KARIN, RENT, "scan.pdf", SamplePdfs.pages(1));
        assertThatThrownBy(() -> send(AMINA, PaperTarget.item("no-row"), "b.png", SamplePictures.png(31, 30)))
                .isInstanceOf(NotFoundException.class);

        List<Paper> papers = house.get(Papers.class).tray(AMINA, APPLICATION).ofItem("rent-row");
        assertThat(papers).extracting(Paper::late).containsExactlyInAnyOrder(false, true);
        assertThat(papers).filteredOn(Paper::late).extracting(Paper::way).containsExactly(Receipt.Way.DESK);
        assertThat(house.inTransaction(() -> house.get(Applications.class).timeline(APPLICATION)))
                .filteredOn(event -> event.kind().equals("PAPER_ADDED"))
                .extracting(TimelineEvent::detail)
                .containsExactly(late);

        assertThat(house.get(Papers.class)
                        .scanned(
                                KARIN,
                                papers.stream()
                                        .map(paper -> paper.sheets().get(0).fileId())
                                        .toList()))
                .as("only what she has scanned herself")
                .containsOnlyKeys(papers.stream()
                        .filter(Paper::fromDesk)
                        .map(paper -> paper.sheets().get(0).fileId())
                        .toList())
                .containsValue(FileState.RECEIVED);

        data.status("DECIDED");
        assertRefused(Refusal.CLOSED, () -> send(AMINA, RENT, "c.png", SamplePictures.png(32, 30)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void photosAreMorePagesOfOnePaperAlsoOfOneThatCameAfterTheApplication(String database) throws Exception {
        open(database);
        String sent = send(AMINA, RENT, "a.png", SamplePictures.png(30, 30));
        assertThat(page(sent, SamplePictures.png(31, 30))).isEqualTo(sent);
        data.row("rent-row");
        data.status("IN_REVIEW");

        String late = page(sent, SamplePictures.png(32, 30));
        assertThat(late).isNotEqualTo(sent);
        assertThat(page(late, SamplePictures.png(33, 30))).isEqualTo(late);

        PaperDesk desk = house.get(Papers.class).desk(AMINA, APPLICATION, RENT);
        assertThat(desk.growing()).containsExactly(late);
        assertThat(desk.tray().all()).extracting(paper -> paper.sheets().size()).containsExactly(2, 2);
        assertThat(house.inTransaction(() -> house.get(Applications.class).timeline(APPLICATION)))
                .filteredOn(event -> event.kind().equals("PAPER_ADDED"))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperTakesTheAnswerAwayThatNoneWouldComeAndLeavesTheOthers(String database) throws Exception {
        open(database);
        PaperAbsences answers = house.get(PaperAbsences.class);
        answers.say(AMINA, APPLICATION, RENT, PaperAbsence.Kind.AT_DESK, "I come on Friday");
        answers.say(AMINA, APPLICATION, PaperTarget.month(), PaperAbsence.Kind.CANNOT_GET, null);

        String paper = send(AMINA, RENT, "a.png", SamplePictures.png(30, 30));
        assertThat(answers.of(AMINA, APPLICATION)).containsOnlyKeys("month");

        house.get(ReceiptKeeping.class).attach(AMINA, paper, PaperTarget.month());
        assertThat(answers.of(AMINA, APPLICATION)).isEmpty();
    }

    private String page(String paperId, byte[] content) throws IOException {
        try (SpooledFile file =
                house.get(Spool.class).take("page.png", new ByteArrayInputStream(content), new RequestDrain(0))) {
            return house.get(ReceiptIntake.class)
                    .take(AMINA, new Place(APPLICATION, RENT, paperId, 0), file)
                    .paperId();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperWhoseRowWasTakenAwayIsAboutTheMonthWhenTheApplicationComesIn(String database) throws Exception {
        open(database);
        String lone = send(AMINA, PaperTarget.item("gone-row"), "a.png", SamplePictures.png(30, 30));
        String both = send(AMINA, RENT, "b.png", SamplePictures.png(31, 30));
        house.get(ReceiptKeeping.class).attach(AMINA, both, PaperTarget.item("gone-row"));
        data.row("rent-row");

        house.inTransaction(() -> {
            house.get(RemovedRows.class).settle(new Submitted(APPLICATION, Map.of()));
            return null;
        });

        PaperTray tray = house.get(Papers.class).tray(AMINA, APPLICATION);
        assertThat(tray.ofMonth()).extracting(Paper::id).containsExactly(lone);
        assertThat(tray.ofItem("rent-row")).extracting(Paper::id).containsExactly(both);
        assertThat(tray.ofItem("gone-row")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aPaperFollowsItsRowThatComesInUnderAnotherId(String database) throws Exception {
        open(database);
        String paper = send(AMINA, PaperTarget.item("id-in-the-draft"), "a.png", SamplePictures.png(30, 30));
        data.row("rent-row");

        house.inTransaction(() -> {
            house.get(RemovedRows.class).settle(new Submitted(APPLICATION, Map.of("id-in-the-draft", "rent-row")));
            return null;
        });

        PaperTray tray = house.get(Papers.class).tray(AMINA, APPLICATION);
        assertThat(tray.ofItem("rent-row")).extracting(Paper::id).containsExactly(paper);
        assertThat(tray.ofMonth()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void anOfficerTakesBackTheirOwnScanButNothingThatWasSent(String database) throws Exception {
        open(database);
        String sent = send(AMINA, RENT, "a.png", SamplePictures.png(30, 30));
        data.row("rent-row");
        data.status("IN_REVIEW");
        String scanned = send(KARIN, RENT, "scan.png", SamplePictures.png(31, 30));

        assertThat(house.get(Papers.class).desk(KARIN, APPLICATION, RENT).removable())
                .containsExactly(scanned);
        assertThatThrownBy(() -> house.get(PaperArranging.class).remove(KARIN, sent))
                .isInstanceOf(BrokenRule.class);
        house.get(PaperArranging.class).remove(KARIN, scanned);

        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all())
                .extracting(Paper::id)
                .containsExactly(sent);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aRefusedFileLeavesNothing(String database) throws Exception {
        open(database);

        assertRefused(Refusal.WRONG_TYPE, () -> send(AMINA, RENT, "a.svg", "<svg/>".getBytes()));
        assertThatThrownBy(() -> send(STRANGER, RENT, "a.png", SamplePictures.png(30, 30)))
                .isInstanceOf(NotFoundException.class);

        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all()).isEmpty();
        assertThat(chunks()).isZero();
        try (var left = Files.list(folder)) {
            assertThat(left).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void theLastPlaceIsTakenOnce(String database) throws Exception {
        open(database);
        for (int paper = 1; paper < UploadPolicy.standard().maxFiles(); paper++) {
            data.existing("paper-" + paper, caseId, 1_000);
        }
        ExecutorService two = Executors.newFixedThreadPool(2);
        CountDownLatch go = new CountDownLatch(1);
        List<Future<String>> both = List.of(30, 40).stream()
                .map(side -> two.submit(() -> {
                    go.await();
                    try {
                        return send(AMINA, RENT, "a.png", SamplePictures.png(side, 30));
                    } catch (RefusedFile refused) {
                        return refused.reason().name();
                    }
                }))
                .toList();
        go.countDown();

        assertThat(List.of(both.get(0).get(), both.get(1).get())).containsOnlyOnce("TOO_MANY_FILES");
        assertThat(house.get(Papers.class).tray(AMINA, APPLICATION).all())
                .hasSize(UploadPolicy.standard().maxFiles());
        two.shutdown();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aFullMonthSaysSo(String database) throws Exception {
        open(database);
        data.existing("large", caseId, UploadPolicy.standard().maxMonthBytes() - 100);

        assertRefused(Refusal.MONTH_FULL, () -> send(AMINA, RENT, "a.png", SamplePictures.png(300, 300)));
    }

    private void open(String database) {
        house = House.on(database);
        data = new ReceiptHouse(house);
        caseId = data.begin();
    }

    /** @return the paper's id, checked: its pages can be shown */
    private String take(Actor actor, PaperTarget target, String name, byte[] content) throws IOException {
        ReceiptIntake.Taken taken = taken(actor, target, name, content);
        house.get(Checking.class).check(taken.fileId());
        return taken.paperId();
    }

    /** @return the paper's id; a process that looks into the file would take seconds, and not everybody needs it */
    private String send(Actor actor, PaperTarget target, String name, byte[] content) throws IOException {
        return taken(actor, target, name, content).paperId();
    }

    private ReceiptIntake.Taken taken(Actor actor, PaperTarget target, String name, byte[] content) throws IOException {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        try (SpooledFile file = spool.take(name, new ByteArrayInputStream(content), new RequestDrain(0))) {
            return house.get(ReceiptIntake.class).take(actor, new Place(APPLICATION, target), file);
        }
    }

    private long chunks() {
        return house.inTransaction(() -> ((Number) house.entities()
                        .createNativeQuery("select count(*) from stored_part")
                        .getSingleResult())
                .longValue());
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new java.util.Random(7).nextBytes(noise);
        return noise;
    }

    private static void assertRefused(Refusal reason, org.assertj.core.api.ThrowableAssert.ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }
}
