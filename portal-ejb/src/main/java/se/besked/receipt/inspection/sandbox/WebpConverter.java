package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.formats.Inspection;
import se.besked.receipt.inspection.formats.WebpStructure;

/**
 * Makes a plain TIFF of a WebP, with the program of libwebp, no larger than people are shown. It needs a twentieth of
 * the time of the reader in Java, which remains for machines without the program and for pictures that move.
 */
final class WebpConverter {

    private static final Path PROGRAM = Path.of("/usr/bin/dwebp");
    private static final boolean INSTALLED = Files.isExecutable(PROGRAM);
    private static final String TIFF = "webp.tif";

    private WebpConverter() {}

    /** Whether this machine has the program. */
    static boolean installed() {
        return INSTALLED;
    }

    /**
     * Whether this machine has the program, and it opens this file.
     *
     * @throws RefusedFile DAMAGED
     */
    static boolean opens(Path file) throws IOException {
        return INSTALLED && WebpStructure.read(Inspection.content(file)).still();
    }

    /** @throws RefusedFile DAMAGED or TOO_MANY_PIXELS */
    static Converter.Converted convert(UploadPolicy policy, Path file, Path out, Predicate<Duration> tooLong)
            throws IOException, InterruptedException {
        WebpStructure webp = WebpStructure.read(Inspection.content(file));
        policy.checkConverted(FileKind.WEBP, webp.width(), webp.height());
        List<String> program = new ArrayList<>(List.of(
                PROGRAM.toString(),
                "-quiet",
                "-tiff",
                file.toString(),
                "-o",
                out.resolve(TIFF).toString()));
        if (Math.max(webp.width(), webp.height()) > policy.pictureSide()) {
            // The other side, 0, follows.
            boolean wide = webp.width() >= webp.height();
            String side = String.valueOf(policy.pictureSide());
            program.addAll(List.of("-resize", wide ? side : "0", wide ? "0" : side));
        }
        return Converter.convert(file, out, List.of(TIFF), program, tooLong);
    }
}
