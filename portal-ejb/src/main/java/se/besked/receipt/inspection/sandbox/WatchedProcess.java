package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.Unfinished;

/** Runs a program to its end, or to the end of the time and the memory it has, and tells what it took. */
final class WatchedProcess {

    /** How it ended. */
    enum End {
        BY_ITSELF,
        OUT_OF_TIME,
        OUT_OF_MEMORY,
        STARVED
    }

    /**
     * @param end how it ended
     * @param code its exit code; worth nothing unless it ended by itself
     * @param usage what it took until then
     */
    record Outcome(End end, int code, ResourceUsage usage) {

        /** Above this, a code tells that the system has ended it. */
        private static final int SIGNALS = 128;

        /** How much of its time it has had. */
        Duration counted() {
            return WatchedProcess.counted(usage.millis(), usage.cpuMillis());
        }

        boolean succeeded() {
            return end == End.BY_ITSELF && code == 0;
        }

        /** Why it came to no end of its own; empty if it did, whatever it says. */
        Optional<Unfinished> unfinished() {
            return switch (end) {
                case BY_ITSELF -> code > SIGNALS ? Optional.of(Unfinished.NO_REPORT) : Optional.empty();
                case OUT_OF_TIME -> Optional.of(Unfinished.OUT_OF_TIME);
                case OUT_OF_MEMORY -> Optional.of(Unfinished.OUT_OF_MEMORY);
                case STARVED -> Optional.of(Unfinished.STARVED);
            };
        }
    }

    /** So many times what is allowed, by the clock on the wall, is enough however little of it a file has had. */
    static final int AT_MOST = 10;

    /** Short against the deadlines, long against what a look costs. */
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);

    private WatchedProcess() {}

    /** Time in which others had the processor does not count. */
    private static Duration counted(long millis, long cpuMillis) {
        return Duration.ofMillis(Math.min(millis, cpuMillis));
    }

    /**
     * @param folder where it begins
     * @param tooLong asked again and again with the time since the start, as far as it counts
     * @param megabytes most resident memory of the process and its children together
     */
    static Outcome run(List<String> command, Path folder, Predicate<Duration> tooLong, int megabytes)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().clear();
        builder.directory(folder.toFile());
        // What a program grumbles about a file may quote the file.
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        long start = System.nanoTime();
        Process process = builder.start();
        ProcessTree tree = new ProcessTree(process.pid());
        End end = End.BY_ITSELF;
        try {
            process.getOutputStream().close();
            while (!process.waitFor(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS)) {
                tree.look();
                if (tree.peakMegabytes() > megabytes) {
                    end = End.OUT_OF_MEMORY;
                    break;
                }
                Duration wall = Duration.ofNanos(System.nanoTime() - start);
                Duration had = counted(wall.toMillis(), tree.cpuMillis());
                Duration gone = wall.dividedBy(AT_MOST);
                // One clock for both, so that whoever asks for progress compares like with like.
                if (tooLong.test(had.compareTo(gone) > 0 ? had : gone)) {
                    end = had.compareTo(gone) > 0 ? End.OUT_OF_TIME : End.STARVED;
                    break;
                }
            }
        } finally {
            process.destroyForcibly().waitFor();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - start);
        return new Outcome(
                end, process.exitValue(), new ResourceUsage(took.toMillis(), tree.cpuMillis(), tree.peakMegabytes()));
    }
}
