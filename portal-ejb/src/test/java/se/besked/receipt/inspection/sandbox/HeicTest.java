package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.Timeouts;
import se.besked.receipt.inspection.UploadPolicy;

/** Photos as iPhones save them, from the file to the picture. */
class HeicTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @BeforeEach
    void theConverterIsInstalled() {
        assumeTrue(
                HeicConverter.installed() && Files.isExecutable(Path.of("/usr/bin/heif-enc")),
                "libheif-examples is not installed, so HEIC cannot be made or opened here");
    }

    @ParameterizedTest(name = "held as {0}, turned {1}")
    @CsvSource({
        "1, 0, RED, GREEN",
        "3, 0, BLACK, BLUE",
        "6, 0, BLUE, RED",
        "8, 0, GREEN, BLACK",
        "6, 1, BLACK, BLUE",
    })
    void aPhotoStandsUprightOnce(int orientation, int quarterTurns, String left, String right) throws Exception {
        Examination examination = examine(turned(heic(320, 200, orientation), orientation), quarterTurns);

        Inspected inspected = examination.inspected().orElseThrow();
        assertThat(inspected.kind()).isEqualTo(FileKind.HEIC);
        Picture picture = inspected.pictures().get(0);
        BufferedImage image = ImageIO.read(picture.file().toFile());
        assertThat(image.getWidth() > image.getHeight()).isEqualTo((orientation < 5) == (quarterTurns % 2 == 0));
        assertLooksLike(image, 20, 20, left);
        assertLooksLike(image, image.getWidth() - 20, 20, right);
        assertThat(Files.readString(picture.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Besked Phone")
                .doesNotContain("Exif");
        assertThat(examination.usage().peakMegabytes()).isBetween(1, ResourceUsage.MOST_MEGABYTES);
    }

    @Test
    void theFormatsOwnTurnCountsNotTheCamerasBlock() throws Exception {
        Picture picture = examine(heic(320, 200, 6), 0)
                .inspected()
                .orElseThrow()
                .pictures()
                .get(0);

        assertThat(picture.width()).isEqualTo(320);
    }

    @ParameterizedTest(name = "cut at {0} %")
    @CsvSource({"5", "30", "60", "90", "99"})
    void aCutPhotoIsRefused(int percent) throws Exception {
        byte[] whole = heic(320, 200, 1);

        assertThat(examine(Arrays.copyOf(whole, whole.length * percent / 100), 0)
                        .refusal())
                .contains(Refusal.DAMAGED);
    }

    @Test
    void aPhotoThatSaysItIsHugeIsNotDecoded() throws Exception {
        byte[] photo = heic(320, 200, 1);
        int at = new String(photo, StandardCharsets.ISO_8859_1).indexOf("ispe") + 8;
        Arrays.fill(photo, at + 2, at + 4, (byte) 0x2e);
        Arrays.fill(photo, at + 6, at + 8, (byte) 0x2e);

        assertThat(examine(photo, 0).refusal()).contains(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void ofSeveralPicturesTheOneThatThePhoneShowsIsTaken() throws Exception {
        byte[] album = heic("1.jpg", SamplePictures.jpeg(200, 320), "2.jpg", SamplePictures.jpeg(320, 200));
        assertThat(width(album)).as("the first is the primary one").isEqualTo(200);

        String boxes = new String(album, StandardCharsets.ISO_8859_1);
        int second = boxes.indexOf("infe", boxes.indexOf("infe") + 1);
        // Version and flags, then in two bytes its number.
        System.arraycopy(album, second + 8, album, boxes.indexOf("pitm") + 8, 2);

        assertThat(width(album)).as("now the second is").isEqualTo(320);
    }

    @Test
    @Tag("long")
    void theLargestPhotoOfAPhoneIsTaken() throws Exception {
        Examination examination = examine(heic("large.jpg", SamplePictures.jpeg(8_160, 6_144)), 0);

        assertThat(examination.inspected()).as("%s", examination).isPresent();
        assertThat(3 * examination.work().pixels())
                .isLessThanOrEqualTo(UploadPolicy.standard().maxWorkPixels());
    }

    private int width(byte[] heic) throws IOException {
        return examine(heic, 0).inspected().orElseThrow().pictures().get(0).width();
    }

    private Examination examine(byte[] content, int quarterTurns) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        return new InspectionRoom(1, PATIENT, Timeouts.of(PATIENT))
                .examine(file, FileKind.HEIC, quarterTurns, Files.createTempDirectory(folder, "out"));
    }

    /**
     * With the property by which phones say how the picture is to be turned, beside their block that says the same. The
     * encoder does not write it, so it takes the place of one that no reader needs: the depth of the colours.
     */
    private static byte[] turned(byte[] heic, int orientation) {
        int at = new String(heic, StandardCharsets.ISO_8859_1).indexOf("pixi");
        System.arraycopy("irot".getBytes(StandardCharsets.US_ASCII), 0, heic, at, 4);
        // Quarter turns against the clock.
        heic[at + 4] = (byte)
                switch (orientation) {
                    case 3 -> 2;
                    case 6 -> 3;
                    case 8 -> 1;
                    default -> 0;
                };
        return heic;
    }

    private byte[] heic(int width, int height, int orientation) throws Exception {
        return heic("from.jpg", SamplePictures.phonePhoto(width, height, orientation));
    }

    /** @param photos their names and their contents by turns */
    private byte[] heic(Object... photos) throws Exception {
        Path heic = folder.resolve("made.heic");
        List<String> command = new ArrayList<>(List.of("heif-enc", "-q", "90", "-o", heic.toString()));
        for (int at = 0; at < photos.length; at += 2) {
            command.add(Files.write(folder.resolve((String) photos[at]), (byte[]) photos[at + 1])
                    .toString());
        }
        Process encoder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(encoder.waitFor(300, TimeUnit.SECONDS)).isTrue();
        assertThat(encoder.exitValue()).isZero();
        return Files.readAllBytes(heic);
    }

    private static void assertLooksLike(BufferedImage image, int x, int y, String name) {
        Color expected = switch (name) {
            case "RED" -> SamplePictures.TOP_LEFT;
            case "GREEN" -> SamplePictures.TOP_RIGHT;
            case "BLUE" -> SamplePictures.BOTTOM_LEFT;
            default -> SamplePictures.BOTTOM_RIGHT;
        };
        Color seen = new Color(image.getRGB(x, y));
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s seen, %s expected", seen, expected)
                .isLessThan(40);
    }
}
