package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.GpsDirectory;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;

class InspectionTest {

    private static final UploadPolicy POLICY = UploadPolicy.standard();

    @TempDir
    private Path folder;

    @Test
    void aPhonePhotoComesOutWithoutItsPlaceAndItsPhone() throws Exception {
        byte[] photo = SamplePictures.phonePhoto(320, 200, 1);
        Metadata before = ImageMetadataReader.readMetadata(new ByteArrayInputStream(photo));
        assertThat(before.getFirstDirectoryOfType(GpsDirectory.class)
                        .getGeoLocation()
                        .getLatitude())
                .isBetween(59.3, 59.4);

        Picture picture = inspect(photo, "JPG").pictures().get(0);

        Metadata after = ImageMetadataReader.readMetadata(picture.file().toFile());
        assertThat(after.containsDirectoryOfType(GpsDirectory.class)).isFalse();
        assertThat(after.containsDirectoryOfType(ExifIFD0Directory.class)).isFalse();
        assertThat(content(picture)).doesNotContain("Besked Phone").doesNotContain("Exif");
        assertThat(picture.kind()).isEqualTo(FileKind.JPEG);
    }

    @ParameterizedTest(name = "held as {0}")
    @CsvSource({
        "1, RED, GREEN", "2, GREEN, RED", "3, BLACK, BLUE", "4, BLUE, BLACK",
        "5, RED, BLUE", "6, BLUE, RED", "7, BLACK, GREEN", "8, GREEN, BLACK"
    })
    void aPhotoStandsUprightHoweverTheCameraWasHeld(int orientation, String left, String right) throws Exception {
        Picture picture = inspect(SamplePictures.phonePhoto(320, 200, orientation), "jpg")
                .pictures()
                .get(0);

        BufferedImage image = ImageIO.read(picture.file().toFile());
        boolean lay = orientation >= 5;
        assertThat(image.getWidth()).isEqualTo(picture.width()).isEqualTo(lay ? 200 : 320);
        assertThat(image.getHeight()).isEqualTo(picture.height()).isEqualTo(lay ? 320 : 200);
        assertLooksLike(image, 20, 20, named(left));
        assertLooksLike(image, image.getWidth() - 20, 20, named(right));
    }

    @ParameterizedTest(name = "{0} quarter turns")
    @CsvSource({"0, RED, GREEN", "1, BLUE, RED", "2, BLACK, BLUE", "3, GREEN, BLACK"})
    void thenItIsTurnedAsTheSenderAsked(int quarterTurns, String left, String right) throws Exception {
        Path file = Files.write(Files.createTempFile(folder, "spool", null), SamplePictures.phonePhoto(320, 200, 1));

        Picture picture = new Inspection(POLICY)
                .inspect(file, FileKind.JPEG, Optional.empty(), quarterTurns, Files.createTempDirectory(folder, "out"))
                .pictures()
                .get(0);

        BufferedImage image = ImageIO.read(picture.file().toFile());
        assertThat(image.getWidth()).isEqualTo(picture.width()).isEqualTo(quarterTurns % 2 == 1 ? 200 : 320);
        assertLooksLike(image, 20, 20, named(left));
        assertLooksLike(image, image.getWidth() - 20, 20, named(right));
    }

    @Test
    void aListShowsASmallCopy() throws Exception {
        Picture picture =
                inspect(SamplePictures.jpeg(1_600, 800), "jpg").pictures().get(0);

        BufferedImage small = ImageIO.read(picture.small().toFile());
        assertThat(small.getWidth()).isEqualTo(240);
        assertThat(small.getHeight()).isEqualTo(120);
        assertThat(Files.size(picture.small())).isLessThan(15_000);
    }

    @Test
    void aLargePhotoIsScaledToWhatPeopleLookAt() throws Exception {
        Picture picture =
                inspect(SamplePictures.jpeg(8_000, 6_000), "jpeg").pictures().get(0);

        assertThat(picture.width()).isEqualTo(2_400);
        assertThat(picture.height()).isEqualTo(1_800);
        BufferedImage image = ImageIO.read(picture.file().toFile());
        assertLooksLike(image, 30, 30, SamplePictures.TOP_LEFT);
        assertLooksLike(image, 2_370, 1_770, SamplePictures.BOTTOM_RIGHT);
    }

    @Test
    void aDrawnPictureStaysSharp() throws Exception {
        Picture picture =
                inspect(SamplePictures.png(300, 200), "png").pictures().get(0);

        assertThat(picture.kind()).isEqualTo(FileKind.PNG);
        assertThat(ImageIO.read(picture.file().toFile()).getRGB(10, 10)).isEqualTo(SamplePictures.TOP_LEFT.getRGB());
    }

    @Test
    void whatIsSeeThroughIsShownOnWhite() throws Exception {
        byte[] clear = SamplePictures.encode("png", new BufferedImage(40, 30, BufferedImage.TYPE_INT_ARGB));

        Picture picture = inspect(clear, "png").pictures().get(0);

        assertLooksLike(ImageIO.read(picture.file().toFile()), 5, 5, Color.WHITE);
    }

    @Test
    void sixteenBitsOfGreyKeepTheirLevel() throws Exception {
        Picture picture = inspect(SamplePictures.deepGreyPng(60, 40, 128), "png")
                .pictures()
                .get(0);

        assertLooksLike(ImageIO.read(picture.file().toFile()), 5, 5, new Color(128, 128, 128));
    }

    @Test
    void fourInksBecomeColoursThatAScreenShows() throws Exception {
        Picture picture =
                inspect(SamplePictures.cmykJpeg(60, 40), "jpg").pictures().get(0);

        assertLooksLike(ImageIO.read(picture.file().toFile()), 5, 5, Color.WHITE);
    }

    @Test
    void aPdfBecomesItsPagesAsPictures() throws Exception {
        Inspected inspected = inspect(SamplePdfs.pages(3), "pdf");

        assertThat(inspected.kind()).isEqualTo(FileKind.PDF);
        assertThat(inspected.pictures()).extracting(Picture::page).containsExactly(1, 2, 3);
        BufferedImage page = ImageIO.read(inspected.pictures().get(0).file().toFile());
        assertThat(page.getWidth()).isEqualTo(1_240);
        assertThat(ink(page)).as("dark pixels of the text").isGreaterThan(500);
    }

    @Test
    void scriptsInAPdfEndWhereItIsDrawn() throws Exception {
        Inspected inspected = inspect(SamplePdfs.withScript(), "pdf");

        assertThat(inspected.pictures()).hasSize(1);
        assertThat(content(inspected.pictures().get(0))).doesNotContain("app.alert");
    }

    @Test
    void aPageOfAnySizeBecomesAPictureOfBoundedSize() throws Exception {
        assertThat(inspect(SamplePdfs.withPageSize(200_000, 100), "pdf")
                        .pictures()
                        .get(0)
                        .width())
                .isLessThanOrEqualTo(2_400);
        assertThat(inspect(SamplePdfs.withPageSize(1, 14_400), "pdf")
                        .pictures()
                        .get(0)
                        .height())
                .isLessThanOrEqualTo(2_400);
    }

    @Test
    void anArchiveBehindAPhotoIsNotInThePicture() throws Exception {
        byte[] both = SamplePictures.plus(SamplePictures.jpeg(50, 50), SamplePictures.zip());

        assertThat(content(inspect(both, "jpg").pictures().get(0))).doesNotContain("Run.class");
    }

    @Test
    void textThatUnpacksToMuchInAPngIsNeverUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        packed.write("Comment\0\0".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(new byte[300_000_000]);
        }
        Picture picture = inspect(SamplePictures.pngWith("zTXt", packed.toByteArray()), "png")
                .pictures()
                .get(0);

        assertThat(content(picture)).doesNotContain("zTXt").doesNotContain("Comment");
    }

    @TestFactory
    Stream<DynamicTest> refusals() {
        byte[] jpeg = SamplePictures.jpeg(80, 60);
        byte[] png = SamplePictures.png(80, 60);
        byte[] html = "<!doctype html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
        byte[] svg = "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"
                .getBytes(StandardCharsets.UTF_8);
        byte[] gif = SamplePictures.encode("gif", SamplePictures.corners(20, 20, BufferedImage.TYPE_INT_RGB));
        byte[] full = SamplePictures.plus(jpeg, new byte[(int) POLICY.maxFileBytes() - jpeg.length + 1]);
        return Stream.of(
                refused("an empty file", new byte[0], "jpg", Refusal.EMPTY),
                refused("one byte", new byte[] {(byte) 0xff}, "jpg", Refusal.NAME_DISAGREES),
                refused("one byte too many", full, "jpg", Refusal.TOO_LARGE),
                refused("a page called jpg", html, "jpg", Refusal.NAME_DISAGREES),
                refused("a page", html, "html", Refusal.WRONG_TYPE),
                refused(
                        "a page with the first bytes of a PNG",
                        SamplePictures.plus(Arrays.copyOf(png, 8), html),
                        "png",
                        Refusal.DAMAGED),
                refused(
                        "a page with the first bytes of a JPEG",
                        SamplePictures.plus(Arrays.copyOf(jpeg, 4), html),
                        "jpg",
                        Refusal.DAMAGED),
                refused("a drawing", svg, "svg", Refusal.WRONG_TYPE),
                refused("a drawing called png", svg, "png", Refusal.NAME_DISAGREES),
                refused("an archive", SamplePictures.zip(), "zip", Refusal.WRONG_TYPE),
                refused("an archive called pdf", SamplePictures.zip(), "pdf", Refusal.NAME_DISAGREES),
                refused(
                        "a GIF with a program",
                        SamplePictures.plus(gif, SamplePictures.zip()),
                        "gif",
                        Refusal.WRONG_TYPE),
                refused(
                        "a GIF with a program called jpg",
                        SamplePictures.plus(gif, SamplePictures.zip()),
                        "jpg",
                        Refusal.NAME_DISAGREES),
                refused("900 megapixels", SamplePictures.hugePng(30_000, 30_000), "png", Refusal.TOO_MANY_PIXELS),
                refused("a side too long", SamplePictures.hugePng(20_001, 10), "png", Refusal.TOO_MANY_PIXELS),
                refused("65 500 by 65 500", SamplePictures.resized(jpeg, 65_500), "jpg", Refusal.TOO_MANY_PIXELS),
                refused("no width", SamplePictures.hugePng(0, 10), "png", Refusal.DAMAGED),
                refused("a changed PNG", changed(png, png.length / 2), "png", Refusal.DAMAGED),
                refused("a locked PDF", SamplePdfs.encrypted("secret"), "pdf", Refusal.PASSWORD_PROTECTED),
                refused(
                        "a PDF that only its owner may change",
                        SamplePdfs.encrypted(""),
                        "pdf",
                        Refusal.PASSWORD_PROTECTED),
                refused("21 pages", SamplePdfs.pages(21), "pdf", Refusal.TOO_MANY_PAGES),
                refused("21 pages that say one", SamplePdfs.lyingCount(21), "pdf", Refusal.TOO_MANY_PAGES),
                refused(
                        "a PDF without pages",
                        "%PDF-1.4\ntrailer<<>>\n%%EOF".getBytes(StandardCharsets.US_ASCII),
                        "pdf",
                        Refusal.DAMAGED),
                refused("a PDF whose scan cannot be drawn", SamplePdfs.withUnreadablePicture(), "pdf", Refusal.DAMAGED),
                refused(
                        "an archive behind a PDF",
                        SamplePictures.plus(
                                SamplePdfs.pages(1), SamplePictures.plus(new byte[1024], SamplePictures.zip())),
                        "pdf",
                        Refusal.DAMAGED));
    }

    @TestFactory
    Stream<DynamicTest> cutFiles() {
        return Stream.of("jpg", "png", "pdf").flatMap(extension -> {
            byte[] whole = switch (extension) {
                case "jpg" -> SamplePictures.phonePhoto(600, 400, 6);
                case "png" -> SamplePictures.png(600, 400);
                default -> SamplePdfs.pages(2);
            };
            return Stream.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 99)
                    .map(percent -> refused(
                            extension + " cut at " + percent + " %",
                            Arrays.copyOf(whole, whole.length * percent / 100),
                            extension,
                            Refusal.DAMAGED));
        });
    }

    @Test
    void aFileOfExactlyTheLimitIsTaken() throws Exception {
        byte[] jpeg = SamplePictures.jpeg(80, 60);
        byte[] full = SamplePictures.plus(jpeg, new byte[(int) POLICY.maxFileBytes() - jpeg.length]);

        assertThat(inspect(full, "jpg").pictures()).hasSize(1);
    }

    @Test
    void aPhotoWhoseMiddleIsMissingIsRefusedThoughItEndsWell() {
        byte[] jpeg = SamplePictures.jpeg(600, 400);
        byte[] cut = SamplePictures.plus(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] {(byte) 0xff, (byte) 0xd9});

        assertThatThrownBy(() -> inspect(cut, "jpg"))
                .isInstanceOf(RefusedFile.class)
                .hasMessage("DAMAGED");
    }

    @Test
    void aDiskThatIsFullIsNoVerdictAboutTheFile() throws Exception {
        for (String extension : List.of("png", "pdf")) {
            byte[] content = extension.equals("pdf") ? SamplePdfs.pages(1) : SamplePictures.png(30, 40);
            Path file = Files.write(folder.resolve("good." + extension), content);
            for (String written : List.of("1.png", PdfCleaning.NAME)) {
                if (extension.equals("png") && !written.equals("1.png")) {
                    continue;
                }
                Path out = Files.createTempDirectory(folder, "out");
                // Whatever is written there meets a full disk.
                Files.createSymbolicLink(out.resolve(written), Path.of("/dev/full"));

                assertThatThrownBy(() -> new Inspection(POLICY)
                                .inspect(file, FileKind.ofExtension(extension).orElseThrow(), Optional.empty(), 0, out))
                        .as("%s, %s", extension, written)
                        .isInstanceOf(MachineTrouble.class);
            }
        }
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
        Path out = Files.createTempDirectory(folder, "out");
        Inspection inspection = new Inspection(POLICY);
        return inspection.inspect(file, inspection.glance(file, extension), Optional.empty(), 0, out);
    }

    private static byte[] changed(byte[] content, int at) {
        byte[] copy = content.clone();
        copy[at] ^= 1;
        return copy;
    }

    private static String content(Picture picture) throws IOException {
        return Files.readString(picture.file(), StandardCharsets.ISO_8859_1);
    }

    private static Color named(String name) {
        return switch (name) {
            case "RED" -> SamplePictures.TOP_LEFT;
            case "GREEN" -> SamplePictures.TOP_RIGHT;
            case "BLUE" -> SamplePictures.BOTTOM_LEFT;
            default -> SamplePictures.BOTTOM_RIGHT;
        };
    }

    private static void assertLooksLike(BufferedImage image, int x, int y, Color expected) {
        Color seen = new Color(image.getRGB(x, y));
        int distance = Math.abs(seen.getRed() - expected.getRed())
                + Math.abs(seen.getGreen() - expected.getGreen())
                + Math.abs(seen.getBlue() - expected.getBlue());
        assertThat(distance).as("%s seen, %s expected", seen, expected).isLessThan(20);
    }

    private static long ink(BufferedImage page) {
        return Arrays.stream(page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth()))
                .filter(rgb -> (rgb & 0xff) < 128)
                .count();
    }
}
