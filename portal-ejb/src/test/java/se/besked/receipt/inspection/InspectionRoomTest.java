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
        assertThat(inspect(PATIENT, SamplePdfs.pages(2), FileKind.PDF).pictures()).hasSize(2);
    }

    @Test
    void aReasonComesBackToo() {
        assertRefused(PATIENT, SamplePdfs.encrypted("secret"), Refusal.PASSWORD_PROTECTED);
    }

    @Test
    void aFileThatNeverGetsDoneIsEnded() {
        long start = System.nanoTime();

        assertRefused(Duration.ofSeconds(3), SamplePdfs.laughing(12), Refusal.DAMAGED);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }

    @Test
    void theOtherProcessEndsByItselfWhenNobodyIsLeftToEndIt() throws Exception {
        Path file = Files.write(folder.resolve("endless"), SamplePdfs.laughing(12));
        Process orphan = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), InspectionProgram.class.getName(), file.toString(), "PDF",
                        "0", folder.toString(), "1500")
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
            assertThat(inspect(Duration.ofSeconds(20), bomb, FileKind.PDF).pictures()).hasSize(1);
        } catch (RefusedFile refused) {
            assertThat(refused.reason()).isEqualTo(Refusal.DAMAGED);
        }

        assertThat(used() - before).as("bytes more in use").isLessThan(64L * 1024 * 1024);
    }

    @Test
    void whoGetsNoPlaceIsAskedToTryAgain() {
        InspectionRoom closed = new InspectionRoom(0, Duration.ofMillis(10), Patience.standard());

        assertThatThrownBy(() -> closed.inspect(folder, FileKind.PNG, 0, folder)).hasMessage("TRY_AGAIN");
    }

    private void assertRefused(Duration deadline, byte[] content, Refusal reason) {
        assertThatThrownBy(() -> inspect(deadline, content, FileKind.PDF))
                .isInstanceOfSatisfying(RefusedFile.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private Inspected inspect(Duration deadline, byte[] content, FileKind kind) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Path out = Files.createTempDirectory(folder, "out");
        return new InspectionRoom(1, PATIENT, Patience.of(deadline)).inspect(file, kind, 0, out);
    }

    private static long used() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
