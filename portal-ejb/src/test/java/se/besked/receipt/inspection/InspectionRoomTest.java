package se.besked.receipt.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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
    void aReasonComesBackToo() {
        assertRefused(PATIENT, SamplePdfs.encrypted("secret"), Refusal.PASSWORD_PROTECTED);
    }

    @Test
    void aFileThatNeverGetsDoneIsEnded() throws Exception {
        Path file = Files.write(folder.resolve("endless"), SamplePdfs.laughing(12));

        Examination examination =
                InspectionRoom.standard().examine(file, FileKind.PDF, 0, Files.createTempDirectory(folder, "out"));

        assertThat(examination.refusal()).contains(Refusal.DAMAGED);
        // Of processor: what else the machine had to do in the meantime is not the file's.
        assertThat(examination.effort().cpuMillis()).isBetween(3_500L, 5_000L);
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

        try {
            assertThat(inspect(Duration.ofSeconds(20), bomb, FileKind.PDF).pictures())
                    .hasSize(1);
        } catch (RefusedFile refused) {
            assertThat(refused.reason()).isEqualTo(Refusal.DAMAGED);
        }

        assertThat(used() - before).as("bytes more in use").isLessThan(64L * 1024 * 1024);
    }

    @Test
    void whatPhonesAndScannersMakeFitsTheTimeAndTheMemory() throws Exception {
        assertFits(SamplePictures.jpeg(8_064, 6_048), FileKind.JPEG);
        assertFits(SamplePictures.png(4_000, 3_000), FileKind.PNG);
        assertFits(SampleWebp.corners(4_000, 2_000), FileKind.WEBP);
        assertFits(SampleTiffs.plain(1_700, 2_000, 2, 8, 1, 200, 100, 50), FileKind.TIFF);
        assertFits(SampleTiffs.plain(1_500, 1_600, 5, 8, 1, 20, 10, 50, 0), FileKind.TIFF);
        assertFits(SamplePdfs.scans(20), FileKind.PDF);
    }

    private void assertFits(byte[] content, FileKind kind) throws IOException {
        assertThat((long) content.length)
                .isLessThanOrEqualTo(UploadPolicy.standard().maxFileBytes());
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);

        Examination examination =
                InspectionRoom.standard().examine(file, kind, 0, Files.createTempDirectory(folder, "out"));

        assertThat(examination.refusal())
                .as("%s, %s", kind, examination.effort())
                .isEmpty();
        assertThat(examination.effort().peakMegabytes()).as("%s", kind).isBetween(1, InspectionRoom.MEGABYTES);
    }

    @Test
    void whoGetsNoPlaceIsAskedToTryAgain() {
        InspectionRoom closed = new InspectionRoom(0, Duration.ofMillis(10), Timeouts.standard());

        assertThatThrownBy(() -> closed.inspect(folder, FileKind.PNG, 0, folder))
                .hasMessage("TRY_AGAIN");
    }

    private void assertRefused(Duration deadline, byte[] content, Refusal reason) {
        assertThatThrownBy(() -> inspect(deadline, content, FileKind.PDF))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Inspected inspect(Duration deadline, byte[] content, FileKind kind) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Path out = Files.createTempDirectory(folder, "out");
        return new InspectionRoom(1, PATIENT, Timeouts.of(deadline)).inspect(file, kind, 0, out);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
