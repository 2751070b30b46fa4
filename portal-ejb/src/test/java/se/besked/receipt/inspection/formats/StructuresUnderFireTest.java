package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.hostile.Endurance;
import se.besked.receipt.hostile.HostileFile;
import se.besked.receipt.hostile.HostileFiles;
import se.besked.receipt.hostile.Mutations;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleReceipts;
import se.besked.receipt.inspection.SampleTiffs;
import se.besked.receipt.inspection.SampleWebp;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/**
 * What we read ourselves of files from strangers, with hundreds of thousands of files that are nearly right. A minute
 * together; how many each was given is left in {@code target/under-fire.md}.
 */
@Tag("long")
@Timeout(120)
class StructuresUnderFireTest {

    private static final Duration EACH = Duration.ofSeconds(7);
    private static final UploadPolicy POLICY = UploadPolicy.standard();

    @TempDir
    private Path folder;

    @Test
    void jpeg() throws IOException {
        fire(
                "JpegStructure",
                JpegStructure::read,
                start(".jpg"),
                SamplePictures.phonePhoto(60, 40, 6),
                SamplePictures.jpeg(9, 9),
                SamplePictures.progressive(30, 20));
    }

    @Test
    void png() throws IOException {
        fire(
                "PngStructure",
                PngStructure::check,
                start(".png"),
                SamplePictures.png(30, 20),
                SamplePictures.pngWith("tEXt", new byte[40]));
    }

    @Test
    void webp() throws IOException {
        fire(
                "WebpStructure",
                content -> WebpStructure.read(content).orientation(),
                start(".webp"),
                SampleWebp.corners(30, 20),
                SampleWebp.lossless(30, 20));
    }

    @Test
    void heic() throws IOException {
        byte[] good = box(
                "ftyp",
                ascii("heic\0\0\0\0mif1heic"),
                box(
                        "meta",
                        new byte[4],
                        box(
                                "iprp",
                                new byte[0],
                                box(
                                        "ipco",
                                        new byte[0],
                                        box("ispe", new byte[] {0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 1, 0}, new byte[0])))));
        fire("HeicStructure", content -> HeicStructure.primaryAlone(POLICY, content), start(".HEIC"), good);
    }

    @Test
    void tiff() throws IOException {
        Path file = folder.resolve("a.tif");
        fire(
                "TiffPages",
                content -> {
                    Files.write(file, content, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
                    try {
                        new TiffPages(POLICY).of(file);
                    } catch (IOException | RuntimeException e) {
                        // The library's own; Inspection makes one refusal of all of them. Errors and time are what
                        // counts here.
                        if (e instanceof NullPointerException) {
                            throw e;
                        }
                    }
                },
                start(".tif"),
                SampleTiffs.pages(2));
    }

    @Test
    void fingerprint() throws IOException {
        byte[] good = ascii(Fingerprint.of(SampleReceipts.till(1)).orElseThrow().written());
        fire(
                "Fingerprint",
                content -> {
                    try {
                        Fingerprint.of(new String(content, StandardCharsets.ISO_8859_1));
                    } catch (IllegalArgumentException e) {
                        // As it says.
                    }
                },
                List.of(),
                good,
                ascii(""),
                ascii("AAAA"));
    }

    private static void fire(String name, Endurance.Parser parser, List<byte[]> corpus, byte[]... good)
            throws IOException {
        List<byte[]> all = new ArrayList<>(corpus);
        all.addAll(Arrays.asList(good));
        int given = Endurance.of(new Mutations(20261122, all), EACH, parser);
        assertThat(given).isGreaterThan(500);
        Files.writeString(
                Path.of("target", "under-fire.md"),
                "| " + name + " | " + given + " |\n",
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    /** The small ones of the hostile files. */
    private static List<byte[]> start(String end) {
        return HostileFiles.all().stream()
                .filter(file -> file.sent().endsWith(end)
                        && !file.what().contains("Mpx")
                        && !file.what().contains("MB")
                        && !file.what().contains(" 000 ")
                        && !file.what().contains("gigabyte")
                        && !file.what().contains("limit")
                        && !file.what().contains("ten megabytes"))
                .map(HostileFile::bytes)
                .filter(content -> content.length > 0 && content.length < 20_000)
                .toList();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A box with its content, and what follows in the same file or box. */
    private static byte[] box(String type, byte[] content, byte[] inside) {
        boolean first = type.equals("ftyp");
        byte[] whole = first ? content : SamplePictures.plus(content, inside);
        byte[] head = {
            (byte) (whole.length + 8 >> 24),
            (byte) (whole.length + 8 >> 16),
            (byte) (whole.length + 8 >> 8),
            (byte) (whole.length + 8)
        };
        byte[] box = SamplePictures.plus(SamplePictures.plus(head, ascii(type)), whole);
        return first ? SamplePictures.plus(box, inside) : box;
    }
}
