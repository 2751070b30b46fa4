package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleTiffs;
import se.besked.receipt.inspection.SampleWebp;
import se.besked.receipt.inspection.UploadPolicy;

/** WebP and TIFF, and the colours of scanners and printers. */
class OtherPhotosTest {

    @TempDir
    private Path folder;

    @Test
    void aWebpComesOutAsItIs() throws Exception {
        Picture picture = inspect(SampleWebp.corners(80, 60), "webp").pictures().get(0);

        assertThat(picture.kind()).isEqualTo(FileKind.PNG);
        assertCorners(picture, 80, 60, SamplePictures.TOP_LEFT, SamplePictures.TOP_RIGHT);
    }

    @Test
    void aWebpStandsUprightHoweverTheCameraWasHeld() throws Exception {
        Picture picture = inspect(SampleWebp.fromPhone(80, 60, SamplePictures.exif(6)), "webp")
                .pictures()
                .get(0);

        assertCorners(picture, 60, 80, SamplePictures.BOTTOM_LEFT, SamplePictures.TOP_LEFT);
        assertThat(Files.readString(picture.file(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Besked Phone");
    }

    @Test
    void theFirstPictureOfAMovingWebpIsShown() throws Exception {
        byte[] frame = ByteBuffer.allocate(16)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .put((byte) 0)
                .putShort((short) 0)
                .put((byte) 0)
                .putShort((short) 79)
                .put((byte) 0)
                .putShort((short) 59)
                .put((byte) 0)
                .putInt(100)
                .array();
        byte[] head = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(2)
                .putShort((short) 79)
                .put((byte) 0)
                .putShort((short) 59)
                .put((byte) 0)
                .array();
        byte[] one = SampleWebp.chunk(
                "ANMF", SamplePictures.plus(frame, SampleWebp.chunk("VP8L", SampleWebp.lossless(80, 60))));
        byte[] moving = SampleWebp.file(SamplePictures.plus(
                SamplePictures.plus(SampleWebp.chunk("VP8X", head), SampleWebp.chunk("ANIM", new byte[6])),
                SamplePictures.plus(one, one)));

        assertThat(inspect(moving, "webp").pictures()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 20})
    void aTiffBecomesItsPages(int pages) throws Exception {
        Inspected inspected = inspect(SampleTiffs.pages(pages), "tif");

        assertThat(inspected.pictures())
                .extracting(Picture::page)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, pages).boxed().toList());
        for (Picture picture : inspected.pictures()) {
            assertCorners(picture, 80, 60, SamplePictures.TOP_LEFT, SamplePictures.TOP_RIGHT);
        }
    }

    @ParameterizedTest(name = "{0}, {1} bits")
    @CsvSource({"1, 8, 200, 0, 0", "1, 16, 200, 0, 0", "2, 8, 200, 100, 50", "2, 16, 200, 100, 50"})
    void aTiffKeepsItsColours(int photometric, int bits, int first, int second, int third) throws Exception {
        int[] samples = photometric == 1 ? new int[] {first} : new int[] {first, second, third};
        Picture picture = inspect(SampleTiffs.plain(40, 30, photometric, bits, 1, samples), "tiff")
                .pictures()
                .get(0);

        Color expected = photometric == 1 ? new Color(first, first, first) : new Color(first, second, third);
        assertLooksLike(read(picture), 5, 5, expected);
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource({
        "0, 0, 0, 0, 255, 255, 255",
        "255, 0, 0, 0, 0, 160, 230",
        "0, 255, 255, 0, 230, 30, 40",
        "0, 0, 0, 255, 35, 31, 32"
    })
    void fourInksBecomeColoursOfAScreen(int cyan, int magenta, int yellow, int black, int red, int green, int blue)
            throws Exception {
        for (int bits : new int[] {8, 16}) {
            byte[] tiff = SampleTiffs.plain(40, 30, 5, bits, 1, cyan, magenta, yellow, black);
            Picture picture = inspect(tiff, "tiff").pictures().get(0);

            Color seen = new Color(read(picture).getRGB(5, 5));
            // Inks are not light: what matters is that paper is white, print is dark and each ink keeps its colour.
            assertThat(seen.getRed()).as("red of %s", seen).isCloseTo(red, within(60));
            assertThat(seen.getGreen()).as("green of %s", seen).isCloseTo(green, within(100));
            assertThat(seen.getBlue()).as("blue of %s", seen).isCloseTo(blue, within(60));
        }
    }

    @Test
    void aDeepColourPngKeepsItsColours() throws Exception {
        Picture picture = inspect(SamplePictures.deepColourPng(40, 30, 200, 100, 50), "png")
                .pictures()
                .get(0);

        assertLooksLike(read(picture), 5, 5, new Color(200, 100, 50));
    }

    @Test
    void aTiffStandsUprightToo() throws Exception {
        Picture picture = inspect(SampleTiffs.plain(40, 30, 2, 8, 6, 200, 100, 50), "tiff")
                .pictures()
                .get(0);

        assertThat(picture.width()).isEqualTo(30);
        assertThat(picture.height()).isEqualTo(40);
    }

    @TestFactory
    Stream<DynamicTest> refusals() {
        byte[] webp = SampleWebp.corners(80, 60);
        byte[] tiff = SampleTiffs.plain(40, 30, 2, 8, 1, 200, 100, 50);
        Stream<DynamicTest> cut = Stream.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 99)
                .flatMap(percent -> Stream.of(
                        refused("webp cut at " + percent + " %", cut(webp, percent), "webp", Refusal.DAMAGED),
                        refused("tiff cut at " + percent + " %", cut(tiff, percent), "tif", Refusal.DAMAGED)));
        return Stream.concat(
                cut,
                Stream.of(
                        refused(
                                "a WebP without a picture",
                                SampleWebp.file(SampleWebp.chunk("EXIF", new byte[20])),
                                "webp",
                                Refusal.DAMAGED),
                        refused(
                                "a WebP of 14 megapixels",
                                SampleWebp.corners(4_000, 3_500),
                                "webp",
                                Refusal.TOO_MANY_PIXELS),
                        refused("a TIFF of 21 pages", SampleTiffs.pages(21), "tif", Refusal.TOO_MANY_PAGES),
                        refused("an AVIF called heic", ftyp("avif", "mif1"), "heic", Refusal.NAME_DISAGREES),
                        refused("an AVIF that says mif1", ftyp("mif1", "avif"), "heic", Refusal.NAME_DISAGREES),
                        refused("a film", ftyp("isom", "mp42"), "heic", Refusal.NAME_DISAGREES),
                        refused(
                                "a progressive JPEG that must be held",
                                SamplePictures.progressive(9_000, 5_000),
                                "jpg",
                                Refusal.TOO_MANY_PIXELS)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "mif1", "msf1", "hevc"})
    void whatIPhonesSaveIsHeic(String brand) throws Exception {
        Path file = Files.write(folder.resolve("photo"), ftyp(brand, "heic"));

        assertThat(new Inspection(UploadPolicy.standard()).glance(file, "HEIC")).isEqualTo(FileKind.HEIC);
    }

    private static byte[] ftyp(String brand, String other) {
        return ("\0\0\0\u0014ftyp" + brand + "\0\0\0\0" + other).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] cut(byte[] whole, int percent) {
        return Arrays.copyOf(whole, whole.length * percent / 100);
    }

    private DynamicTest refused(String what, byte[] content, String extension, Refusal reason) {
        return DynamicTest.dynamicTest(
                what,
                () -> assertThatThrownBy(() -> inspect(content, extension))
                        .isInstanceOfSatisfying(
                                RefusedFile.class,
                                refused -> assertThat(refused.reason()).isEqualTo(reason)));
    }

    private Inspected inspect(byte[] content, String extension) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), content);
        Inspection inspection = new Inspection(UploadPolicy.standard());
        return inspection.inspect(
                file,
                inspection.glance(file, extension),
                Optional.empty(),
                0,
                Files.createTempDirectory(folder, "out"));
    }

    private static BufferedImage read(Picture picture) throws IOException {
        return ImageIO.read(picture.file().toFile());
    }

    private static void assertCorners(Picture picture, int width, int height, Color left, Color right)
            throws IOException {
        BufferedImage image = read(picture);
        assertThat(image.getWidth()).isEqualTo(picture.width()).isEqualTo(width);
        assertThat(image.getHeight()).isEqualTo(picture.height()).isEqualTo(height);
        assertLooksLike(image, 5, 5, left);
        assertLooksLike(image, width - 5, 5, right);
    }

    private static void assertLooksLike(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        assertThat(Math.abs(seen.getRed() - expected.getRed())
                        + Math.abs(seen.getGreen() - expected.getGreen())
                        + Math.abs(seen.getBlue() - expected.getBlue()))
                .as("%s seen, %s expected", seen, expected)
                .isLessThan(20);
    }
}
