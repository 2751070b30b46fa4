package se.besked.receipt.inspection;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Makes a JPEG of a photo as iPhones save it, with the program of libheif, in the {@link Sandbox}. No Java library
 * reads the format. The program turns the photo as the camera was held.
 */
final class HeicConverter {

    /**
     * @param jpeg what came out
     * @param refusal why nothing did
     * @param effort what it cost
     * @param counted how much of the photo's time it has had
     */
    record Converted(Optional<Path> jpeg, Optional<Refusal> refusal, ResourceUsage effort, Duration counted) {}

    private static final Path CONVERT = Path.of("/usr/bin/heif-convert");
    private static final boolean INSTALLED = Files.isExecutable(CONVERT);
    private static final String QUALITY = "92";
    private static final Sandbox.Limits LIMITS = new Sandbox.Limits(10, 64, 1_024, 64);

    private final UploadPolicy policy;
    private final Path file;
    private final Path out;
    private final Predicate<Duration> tooLong;

    HeicConverter(UploadPolicy policy, Path file, Path out, Predicate<Duration> tooLong) {
        this.policy = policy;
        this.file = file;
        this.out = out;
        this.tooLong = tooLong;
    }

    /** Whether this machine has the program. */
    static boolean installed() {
        return INSTALLED;
    }

    Converted convert() throws IOException, InterruptedException {
        try {
            HeicStructure.check(policy, Inspection.content(file));
        } catch (RefusedFile e) {
            return new Converted(Optional.empty(), Optional.of(e.reason()), ResourceUsage.NONE, Duration.ZERO);
        }
        List<String> program = List.of(
                CONVERT.toString(),
                "-q",
                QUALITY,
                file.toString(),
                out.resolve("heic.jpg").toString());
        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(List.of(file), out, LIMITS, program), out, tooLong, InspectionRoom.STOPPED_AT);
        // A burst of photos comes as several; the first is what the phone shows.
        Optional<Path> jpeg = Stream.of("heic.jpg", "heic-1.jpg")
                .map(out::resolve)
                .filter(Files::exists)
                .findFirst();
        if (!outcome.succeeded() || jpeg.isEmpty()) {
            Refusal refusal = outcome.starved() ? Refusal.TRY_AGAIN : Refusal.DAMAGED;
            return new Converted(Optional.empty(), Optional.of(refusal), outcome.effort(), outcome.counted());
        }
        return new Converted(jpeg, Optional.empty(), outcome.effort(), outcome.counted());
    }
}
