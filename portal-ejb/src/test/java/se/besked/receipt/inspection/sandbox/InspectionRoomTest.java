package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleTiffs;
import se.besked.receipt.inspection.SampleWebp;
import se.besked.receipt.inspection.Timeouts;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.Work;

class InspectionRoomTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @Test
    void aGoodFileComesBackFromTheOtherProcess() throws Exception {
        Inspected inspected = inspect(PATIENT, SamplePictures.phonePhoto(4_000, 3_000, 6), FileKind.JPEG);

        Picture picture = inspected.pictures().get(0);
        assertThat(picture.width()).isEqualTo(1_800);
        assertThat(picture.height()).isEqualTo(2_400);
        assertThat(Files.size(picture.file())).isPositive();
    }

    @Test
    void aPdfComesBackPageByPage() throws Exception {
        assertThat(inspect(PATIENT, SamplePdfs.pages(2), FileKind.PDF).pictures())
                .hasSize(2);
    }

    @Test
    void aReasonComesBackTooWithTheCheckThatGaveIt() throws Exception {
        Examination examination = examine(PATIENT, SamplePdfs.encrypted("secret"), FileKind.PDF);

        assertThat(examination.refusal()).contains(Refusal.PASSWORD_PROTECTED);
        assertThat(examination.check()).isEqualTo("PdfPages.draw");
    }

    @Test
    void aFileThatNeverGetsDoneIsEnded() throws Exception {
        Path file = Files.write(folder.resolve("endless"), SamplePdfs.laughing(12));

        Examination examination = new InspectionRoom(1, PATIENT, Timeouts.of(Duration.ofSeconds(1)))
                .examine(file, FileKind.PDF, 0, Files.createTempDirectory(folder, "out"));

        assertThat(examination.inspected()).isEmpty();
        assertThat(examination.refusal()).as("time is no verdict").isEmpty();
        assertThat(examination.unfinished().orElseThrow()).isIn(Unfinished.OUT_OF_TIME, Unfinished.STARVED);
    }

    @Test
    void theOtherProcessEndsByItselfWhenNobodyIsLeftToEndIt() throws Exception {
        Path file = Files.write(folder.resolve("endless"), SamplePdfs.laughing(12));
        Process orphan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        InspectionProgram.class.getName(),
                        file.toString(),
                        "PDF",
                        "0",
                        folder.toString(),
                        "1500")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(orphan.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(orphan.exitValue()).isEqualTo(InspectionProgram.OUT_OF_TIME);
    }

    @Test
    void aFileThatUnpacksToAGigabyteTakesNoMemoryHere() throws Exception {
        byte[] bomb = SamplePdfs.bomb();
        assertThat(bomb).hasSizeLessThan(2_000_000);
        long before = used();

        Examination examination = examine(Duration.ofSeconds(20), bomb, FileKind.PDF);
        assertThat(examination.refusal()).as("%s", examination).contains(Refusal.TOO_MANY_PIXELS);

        assertThat(used() - before).as("bytes more in use").isLessThan(64L * 1024 * 1024);
    }

    @Test
    void theLargestThatPhonesAndScannersMakeUseAThirdOfTheirLimitsAtMost() throws Exception {
        assertFits(SamplePictures.jpeg(8_160, 6_144), FileKind.JPEG);
        assertFits(SampleWebp.corners(4_700, 4_000), FileKind.WEBP);
        assertFits(SamplePdfs.scans(20), FileKind.PDF);
    }

    @Test
    @Tag("long")
    void soDoTheLargestOfOtherKinds() throws Exception {
        assertFits(SamplePictures.png(8_160, 6_144), FileKind.PNG);
        assertFits(
                SamplePictures.encode("png", SamplePictures.corners(1_080, 11_000, BufferedImage.TYPE_4BYTE_ABGR)),
                FileKind.PNG);
        assertFits(SampleTiffs.plain(1_700, 2_000, 2, 8, 1, 200, 100, 50), FileKind.TIFF);
        assertFits(SampleTiffs.plain(1_500, 1_600, 5, 8, 1, 20, 10, 50, 0), FileKind.TIFF);
        assertFits(SampleTiffs.pages(20), FileKind.TIFF);
    }

    /** By what is counted, never by the clock: a slow or busy machine counts the same. */
    private void assertFits(byte[] content, FileKind kind) throws IOException {
        assertThat((long) content.length)
                .isLessThanOrEqualTo(UploadPolicy.standard().maxFileBytes());
        assumeTrue(
                kind != FileKind.WEBP || WebpConverter.installed(),
                "the package webp is not installed, so the largest WebP is refused here");

        Examination examination = examineUntilTheMachineHasTime(content, kind);

        assertThat(examination.inspected()).as("%s: %s", kind, examination).isPresent();
        Work work = examination.work();
        assertThat(work.pages())
                .isEqualTo(examination.inspected().get().pictures().size());
        assertThat(3 * work.pixels())
                .as("%s: %s", kind, examination)
                .isPositive()
                .isLessThanOrEqualTo(UploadPolicy.standard().maxWorkPixels());
        assertThat(3 * work.heldBytes())
                .as("%s: %s", kind, examination)
                .isPositive()
                .isLessThanOrEqualTo(ResourceUsage.STOPPED_AT_MEGABYTES * 1024L * 1024);
        assertThat(examination.usage().peakMegabytes()).as("%s", kind).isBetween(1, ResourceUsage.MOST_MEGABYTES);
    }

    /** As the portal does: what has come to no end is tried again. */
    private Examination examineUntilTheMachineHasTime(byte[] content, FileKind kind) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Examination examination = null;
        for (int time = 0; time < 4; time++) {
            examination = InspectionRoom.standard().examine(file, kind, 0, Files.createTempDirectory(folder, "out"));
            if (examination.unfinished().isEmpty()) {
                return examination;
            }
        }
        return examination;
    }

    @Test
    void whoGetsNoPlaceIsTriedAgain() throws Exception {
        InspectionRoom closed = new InspectionRoom(0, Duration.ofMillis(10), Timeouts.standard());

        Examination examination = closed.examine(folder, FileKind.PNG, 0, folder);

        assertThat(examination.unfinished()).contains(Unfinished.NO_PLACE);
        assertThat(Unfinished.NO_PLACE.perhapsTheFile()).isFalse();
    }

    @Test
    void aProcessThatIsKilledSaysNothingAboutTheFile() throws Exception {
        Path out = Files.createTempDirectory(folder, "out");

        WatchedProcess.Outcome killed = WatchedProcess.run(
                List.of("/bin/sh", "-c", "kill -9 $$"), out, since -> since.compareTo(PATIENT) > 0, 256);

        assertThat(killed.unfinished()).contains(Unfinished.NO_REPORT);
        assertThat(InspectionReport.read(out, killed.usage()).unfinished()).contains(Unfinished.NO_REPORT);
    }

    @Test
    void onAFullDiskARefusalIsNotBelieved() throws Exception {
        Path file = Files.write(folder.resolve("bad"), "%PDF-1.4 nothing".getBytes());
        InspectionRoom onFullDisk = new InspectionRoom(1, PATIENT, Timeouts.standard(), Long.MAX_VALUE);

        Examination examination = onFullDisk.examine(file, FileKind.PDF, 0, Files.createTempDirectory(folder, "out"));

        assertThat(examination.refusal()).isEmpty();
        assertThat(examination.unfinished()).contains(Unfinished.NO_DISK);
        assertThat(Unfinished.NO_DISK.perhapsTheFile())
                .as("it is tried until there is room")
                .isFalse();
    }

    @Test
    void aConverterThatCouldNotBeRunSaysNothingAboutTheFile() throws Exception {
        for (String code : List.of("exit 126", "exit 127", "rm started; exit 1", "kill -9 $$")) {
            assertThat(converted(code).unfinished()).as(code).contains(Unfinished.NO_REPORT);
        }
        assertThat(converted("exit 1").refusal()).contains(Refusal.DAMAGED);
    }

    private Examination converted(String script) throws Exception {
        return Converter.convert(
                        Files.write(folder.resolve("photo"), new byte[1]),
                        Files.createTempDirectory(folder, "out"),
                        List.of("none"),
                        List.of("/bin/sh", "-c", script),
                        since -> since.compareTo(PATIENT) > 0)
                .otherwise()
                .orElseThrow();
    }

    private Inspected inspect(Duration deadline, byte[] content, FileKind kind) throws IOException {
        return examine(deadline, content, kind).inspected().orElseThrow();
    }

    private Examination examine(Duration deadline, byte[] content, FileKind kind) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Path out = Files.createTempDirectory(folder, "out");
        return new InspectionRoom(1, PATIENT, Timeouts.of(deadline)).examine(file, kind, 0, out);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
