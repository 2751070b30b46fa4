package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.receipt.inspection.SamplePictures.plus;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;

/** Files as phones and programs really make them: long ones, slightly broken ones, such under another's name. */
class OddFilesTest {

    private static final UploadPolicy POLICY = UploadPolicy.standard();

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0} pixels long")
    @ValueSource(ints = {11_000, 14_000})
    void aLongScreenshotIsCutIntoPagesThatCanBeRead(int length) throws Exception {
        for (int type : new int[] {BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_4BYTE_ABGR}) {
            List<Picture> pages = inspect(SamplePictures.encode("png", screenshot(1_080, length, type)), "png");

            assertThat(pages).hasSizeBetween(6, POLICY.maxPages());
            assertThat(pages).allSatisfy(page -> {
                assertThat(page.width()).isGreaterThanOrEqualTo(500);
                assertThat(page.height()).isLessThanOrEqualTo(POLICY.pictureSide());
            });
            assertThat(barsOn(pages))
                    .as("bars, each whole on one page at least")
                    .isEqualTo(length / 500);
        }
    }

    @Test
    void aLongPageOfAPdfIsCutTooHoweverItIsTurned() throws Exception {
        for (int turned : new int[] {0, 90, 180, 270}) {
            byte[] pdf = SamplePdfs.make(1, document -> {
                PDPage page = document.getPage(0);
                boolean lies = turned % 180 != 0;
                page.setMediaBox(new PDRectangle(lies ? 8_200 : 390, lies ? 390 : 8_200));
                page.setRotation(turned);
                // A bar at what is the top as it is shown.
                float at = turned == 0 || turned == 270 ? 8_100 : 50;
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.addRect(lies ? at : 100, lies ? 100 : at, 50, 50);
                    content.fill();
                }
            });

            List<Picture> pages = inspect(pdf, "pdf");

            assertThat(pages).as("turned by %s", turned).hasSizeBetween(8, POLICY.maxPages());
            assertThat(pages).allSatisfy(page -> assertThat(page.width()).isGreaterThan(700));
            assertThat(isInked(pages.get(0))).as("turned by %s, first", turned).isTrue();
            assertThat(isInked(pages.get(pages.size() - 1))).as("last").isFalse();
        }
    }

    @Test
    void aLongReceiptOfATillStaysOnePageAndSoDoesAPanorama() throws Exception {
        assertThat(inspect(SamplePictures.png(700, 2_000), "png")).hasSize(1);
        List<Picture> panorama = inspect(SamplePictures.png(9_000, 1_000), "png");
        assertThat(panorama).hasSize(1);
        assertThat(panorama.get(0).width()).isEqualTo(POLICY.pictureSide());
    }

    @Test
    void aJpegWithAStrayByteOrWithoutItsEndIsTakenWhenAllOfItIsThere() throws Exception {
        for (byte[] jpeg : List.of(SamplePictures.phonePhoto(600, 400, 6), SamplePictures.progressive(80, 60))) {
            int behindFirst = 4 + (jpeg[4] & 0xff) * 256 + (jpeg[5] & 0xff);
            byte[] stray = plus(
                    plus(Arrays.copyOf(jpeg, behindFirst), new byte[] {0x2a}),
                    Arrays.copyOfRange(jpeg, behindFirst, jpeg.length));
            byte[] endless = Arrays.copyOf(jpeg, jpeg.length - 2);
            byte[] both = Arrays.copyOf(stray, stray.length - 2);

            Picture whole = inspect(jpeg, "jpg").get(0);
            for (byte[] odd : List.of(stray, endless, both)) {
                assertThat(inspect(odd, "jpg").get(0).file()).hasSameBinaryContentAs(whole.file());
            }
        }
    }

    @Test
    void aPictureThatComesInRoughFirstIsNotTakenBeforeItsLastPart() {
        byte[] jpeg = SamplePictures.progressive(80, 60);
        int last = new String(jpeg, StandardCharsets.ISO_8859_1).lastIndexOf("\u00ff\u00da");

        assertThatThrownBy(() -> inspect(Arrays.copyOf(jpeg, last), "jpg"))
                .isInstanceOf(RefusedFile.class)
                .hasMessage("DAMAGED");
    }

    @Test
    void aPdfMayHaveSomethingBeforeItsMark() throws Exception {
        for (int before : new int[] {1, 3, 900}) {
            byte[] odd = plus("\n".repeat(before).getBytes(StandardCharsets.US_ASCII), SamplePdfs.pages(2));
            assertThat(inspect(odd, "pdf")).as("%s bytes", before).hasSize(2);
        }
        byte[] far = plus("\n".repeat(1_100).getBytes(StandardCharsets.US_ASCII), SamplePdfs.pages(2));
        assertThatThrownBy(() -> inspect(far, "pdf")).hasMessage("NAME_DISAGREES");
    }

    @Test
    void theBytesSayWhatItIsNotTheName() throws Exception {
        assertThat(inspect(SamplePictures.jpeg(80, 60), "heic")).hasSize(1);
        assertThat(inspect(SamplePictures.png(80, 60), "jpg")).hasSize(1);
        assertThat(inspect(SamplePdfs.pages(1), "")).hasSize(1);
    }

    @Test
    void theLargestPhotosOfPhonesAreBelowTheLimitOfEachKind() {
        for (FileKind kind : List.of(FileKind.JPEG, FileKind.PNG, FileKind.TIFF)) {
            POLICY.checkPixels(kind, 8_160, 6_144);
        }
        POLICY.checkConverted(FileKind.HEIC, 8_160, 6_144);
    }

    /** White, with a dark bar across the middle of every 500 rows. */
    private static BufferedImage screenshot(int width, int length, int type) {
        BufferedImage screenshot = new BufferedImage(width, length, type);
        Graphics2D graphics = screenshot.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, length);
        graphics.setColor(Color.BLACK);
        for (int y = 240; y < length; y += 500) {
            graphics.fillRect(0, y, width, 20);
        }
        graphics.dispose();
        return screenshot;
    }

    /** How many different bars there are: of two that stand on two pages, where these overlap, one counts. */
    private static int barsOn(List<Picture> pages) throws IOException {
        int bars = 0;
        int overlapping = 0;
        for (Picture page : pages) {
            BufferedImage image = ImageIO.read(page.file().toFile());
            boolean dark = false;
            for (int y = 0; y < image.getHeight(); y++) {
                boolean now = (image.getRGB(image.getWidth() / 2, y) & 0xff) < 100;
                if (now && !dark) {
                    bars++;
                    overlapping += page != pages.get(0) && y < image.getHeight() * 0.04 ? 1 : 0;
                }
                dark = now;
            }
        }
        return bars - overlapping;
    }

    private static boolean isInked(Picture page) throws IOException {
        BufferedImage image = ImageIO.read(page.file().toFile());
        for (int y = 0; y < image.getHeight(); y += 5) {
            for (int x = 0; x < image.getWidth(); x += 5) {
                if ((image.getRGB(x, y) & 0xff) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    private List<Picture> inspect(byte[] content, String extension) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "file", null), content);
        Inspection inspection = new Inspection(POLICY);
        FileKind kind = inspection.glance(file, extension);
        return inspection
                .inspect(file, kind, Optional.empty(), 0, Files.createTempDirectory(folder, "out"))
                .pictures();
    }
}
