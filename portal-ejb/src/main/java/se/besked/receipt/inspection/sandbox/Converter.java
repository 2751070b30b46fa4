package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.Work;

/** Has a program of the machine make a picture that Java reads of one that it reads slowly or not at all. */
final class Converter {

    /**
     * @param picture what came out
     * @param otherwise how it ended if nothing did
     * @param usage what it cost
     * @param counted how much of the photo's time it has had
     */
    record Converted(Optional<Path> picture, Optional<Examination> otherwise, ResourceUsage usage, Duration counted) {}

    /** Says that the program was reached at all: what starts it can fail with the same codes. */
    private static final String STARTED = "started";

    /** A library that is not Java's holds a large picture twice: as it was coded, and as it is written. */
    private static final int MOST_MEGABYTES = 360;

    private static final Sandbox.Limits LIMITS = new Sandbox.Limits(30, 64, 1_024, 64);

    /** From here on a code tells that a program could not be run, not what it found. */
    private static final int NOT_RUN = 126;

    private Converter() {}

    /**
     * Runs the program in the {@link Sandbox}.
     *
     * @param file what it may read
     * @param out the folder where it writes
     * @param results the names under which its picture may lie there, the best first
     * @param program path of the program and its arguments
     * @param tooLong how long it may take
     */
    static Converted convert(
            Path file, Path out, List<String> results, List<String> program, Predicate<Duration> tooLong)
            throws IOException, InterruptedException {
        List<String> told = new ArrayList<>(List.of("/bin/sh", "-c", "echo > " + STARTED + " && exec \"$@\"", "sh"));
        told.addAll(program);
        WatchedProcess.Outcome outcome =
                WatchedProcess.run(Sandbox.command(List.of(file), out, LIMITS, told), out, tooLong, MOST_MEGABYTES);
        Optional<Path> picture =
                results.stream().map(out::resolve).filter(Files::exists).findFirst();
        if (outcome.succeeded() && picture.isPresent()) {
            return new Converted(picture, Optional.empty(), outcome.usage(), outcome.counted());
        }
        boolean ran = Files.exists(out.resolve(STARTED)) && outcome.code() < NOT_RUN;
        Examination otherwise = outcome.unfinished()
                .or(() -> ran ? Optional.empty() : Optional.of(Unfinished.NO_REPORT))
                .map(why -> Examination.unfinished(why, outcome.usage()))
                .orElseGet(() -> Examination.refused(
                        Refusal.DAMAGED, program.get(0).replaceAll(".*/", ""), Work.NONE, outcome.usage()));
        return new Converted(Optional.empty(), Optional.of(otherwise), outcome.usage(), outcome.counted());
    }
}
