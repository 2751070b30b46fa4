package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
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
import se.besked.receipt.inspection.SampleWebp;
import se.besked.receipt.inspection.Timeouts;

/** WebP by the machine's own program, from the file to the picture. */
class WebpTest {

    private static final Duration PATIENT = Duration.ofSeconds(60);

    @TempDir
    private Path folder;

    @BeforeEach
    void theConverterIsInstalled() {
        assumeTrue(
                WebpConverter.installed() && Files.isExecutable(Path.of("/usr/bin/cwebp")),
                "the package webp is not installed, so WebP is read in Java here");
    }

    @ParameterizedTest(name = "held as {0}, turned {1}")
    @CsvSource({"1, 0, RED, GREEN", "3, 0, BLACK, BLUE", "6, 0, BLUE, RED", "8, 0, GREEN, BLACK", "6, 1, BLACK, BLUE"})
    void aPhotoStandsUprightOnce(int orientation, int quarterTurns, String left, String right) throws Exception {
        Examination examination =
                examine(SampleWebp.fromPhone(320, 200, SamplePictures.exif(orientation)), quarterTurns);

        Inspected inspected = examination.inspected().orElseThrow();
        assertThat(inspected.kind()).isEqualTo(FileKind.WEBP);
        BufferedImage image = ImageIO.read(inspected.pictures().get(0).file().toFile());
        assertThat(image.getWidth() > image.getHeight()).isEqualTo((orientation < 5) == (quarterTurns % 2 == 0));
        assertLooksLike(image, 20, 20, colour(left));
        assertLooksLike(image, image.getWidth() - 20, 20, colour(right));
        assertThat(Files.readString(inspected.pictures().get(0).file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Besked Phone")
                .doesNotContain("Exif");
    }

    @Test
    void aLargePhotoIsMadeSmallerWhileItIsDecoded() throws Exception {
        Examination examination = examine(encoded(SamplePictures.corners(3_000, 4_000, BufferedImage.TYPE_INT_RGB)), 0);

        Picture picture = examination.inspected().orElseThrow().pictures().get(0);
        assertThat(picture.width()).isEqualTo(1_800);
        assertThat(picture.height()).isEqualTo(2_400);
        assertThat(examination.work().pixels()).as("pixels that Java saw").isEqualTo(1_800 * 2_400);
        assertLooksLike(ImageIO.read(picture.file().toFile()), 20, 20, SamplePictures.TOP_LEFT);
    }

    @Test
    void whatIsSeeThroughIsWhite() throws Exception {
        BufferedImage clear = new BufferedImage(200, 100, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = clear.createGraphics();
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();

        Picture picture =
                examine(encoded(clear), 0).inspected().orElseThrow().pictures().get(0);

        BufferedImage image = ImageIO.read(picture.file().toFile());
        assertLooksLike(image, 20, 50, Color.RED);
        assertLooksLike(image, 180, 50, Color.WHITE);
    }

    @ParameterizedTest(name = "cut at {0} %")
    @CsvSource({"5", "30", "60", "90", "99"})
    void aCutPhotoIsRefused(int percent) throws Exception {
        byte[] whole = encoded(SamplePictures.corners(320, 200, BufferedImage.TYPE_INT_RGB));
        byte[] cut = Arrays.copyOf(whole, whole.length * percent / 100);

        assertThat(examine(cut, 0).refusal()).contains(Refusal.DAMAGED);
    }

    @Test
    void oneThatSaysItIsHugeIsNotDecoded() throws Exception {
        byte[] huge = SampleWebp.corners(40, 30);
        // Twice fourteen bits behind the mark of a lossless picture.
        Arrays.fill(huge, 21, 25, (byte) 0xff);
        huge[24] = 0x0f;

        Examination examination = examine(huge, 0);

        assertThat(examination.refusal()).contains(Refusal.TOO_MANY_PIXELS);
        assertThat(examination.usage()).isEqualTo(ResourceUsage.NONE);
    }

    private Examination examine(byte[] content, int quarterTurns) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        return new InspectionRoom(1, PATIENT, Timeouts.of(PATIENT))
                .examine(file, FileKind.WEBP, quarterTurns, Files.createTempDirectory(folder, "out"));
    }

    private byte[] encoded(BufferedImage image) throws Exception {
        Path png = Files.createTempFile(folder, "from", ".png");
        ImageIO.write(image, "png", png.toFile());
        Path webp = folder.resolve("made.webp");
        Process encoder = new ProcessBuilder(
                        List.of("cwebp", "-quiet", "-q", "90", png.toString(), "-o", webp.toString()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(encoder.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(encoder.exitValue()).isZero();
        return Files.readAllBytes(webp);
    }

    private static Color colour(String name) {
        return switch (name) {
            case "RED" -> SamplePictures.TOP_LEFT;
            case "GREEN" -> SamplePictures.TOP_RIGHT;
            case "BLUE" -> SamplePictures.BOTTOM_LEFT;
            default -> SamplePictures.BOTTOM_RIGHT;
        };
    }

    private static void assertLooksLike(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s seen, %s expected", seen, expected)
                .isLessThan(40);
    }
}
