package se.besked.receipt.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Base64;
import se.besked.receipt.inspection.RefusedFile;

/** Gives a parser changed files for some seconds. It may refuse them, but it may neither break nor take long. */
public final class Endurance {

    /** Something that reads bytes from strangers. */
    public interface Parser {
        void read(byte[] content) throws Exception;
    }

    private static final Duration LONGEST = Duration.ofSeconds(2);

    private Endurance() {}

    /** @return how many it was given */
    public static int of(Mutations mutations, Duration time, Parser parser) {
        long end = System.nanoTime() + time.toNanos();
        int given = 0;
        while (System.nanoTime() < end) {
            byte[] content = mutations.next();
            long before = processor();
            try {
                parser.read(content);
            } catch (RefusedFile refused) {
                // What it is there for.
            } catch (Exception | StackOverflowError | OutOfMemoryError broken) {
                fail("number " + given + ", " + written(content), broken);
            }
            assertThat(Duration.ofNanos(processor() - before))
                    .as("number %s, %s", given, written(content))
                    .isLessThan(LONGEST);
            given++;
        }
        return given;
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String written(byte[] content) {
        return content.length > 5_000
                ? content.length + " bytes"
                : Base64.getEncoder().encodeToString(content);
    }
}
