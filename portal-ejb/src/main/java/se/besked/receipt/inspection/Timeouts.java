package se.besked.receipt.inspection;

import java.time.Duration;

/**
 * How long a file may take. Time in which the machine was busy with something else does not count, up to three times as
 * much: whether a file is taken must not depend on what others send.
 *
 * @param photo all of a photo
 * @param page a page of a paper with several, and what comes before the first and after the last of them
 * @param pages all of such a paper, as long as its pages keep coming
 */
public record Timeouts(Duration photo, Duration page, Duration pages) {

    /** Nobody is told after more than five seconds that a file cannot be taken, unless its pages do come. */
    public static Timeouts standard() {
        return new Timeouts(Duration.ofMillis(4_500), Duration.ofSeconds(4), Duration.ofSeconds(20));
    }

    /** What is left of it for a photo on which that much has been spent. */
    Timeouts less(Duration spent) {
        return new Timeouts(photo.minus(spent), page, pages);
    }

    /** The same for everything. */
    static Timeouts of(Duration all) {
        return new Timeouts(all, all, all);
    }
}
