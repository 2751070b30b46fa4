package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.function.Predicate;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.formats.HeicStructure;
import se.besked.receipt.inspection.formats.Inspection;

/**
 * Makes a JPEG of a photo as iPhones save it, with the program of libheif. No Java library reads the format. The
 * program turns the photo as the camera was held.
 */
final class HeicConverter {

    private static final Path PROGRAM = Path.of("/usr/bin/heif-convert");
    private static final boolean INSTALLED = Files.isExecutable(PROGRAM);
    private static final String QUALITY = "92";

    private HeicConverter() {}

    /** Whether this machine has the program. */
    static boolean installed() {
        return INSTALLED;
    }

    /** @throws RefusedFile DAMAGED or TOO_MANY_PIXELS */
    static Converter.Converted convert(UploadPolicy policy, Path file, Path out, Predicate<Duration> tooLong)
            throws IOException, InterruptedException {
        Path primary =
                Files.write(out.resolve("primary.heic"), HeicStructure.primaryAlone(policy, Inspection.content(file)));
        return Converter.convert(
                primary,
                out,
                List.of("heic.jpg"),
                List.of(
                        PROGRAM.toString(),
                        "-q",
                        QUALITY,
                        primary.toString(),
                        out.resolve("heic.jpg").toString()),
                tooLong);
    }
}
