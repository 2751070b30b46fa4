package se.besked.receipt.inspection;

import java.time.Duration;

/**
 * How long a file may take: a net for what the counted limits ({@link Work}) do not catch, three times as wide as the
 * largest good file needs on a slow machine, and never a verdict. Time in which the machine was busy with something
 * else does not count, up to ten times as much: whether a file is taken must not depend on what others send.
 *
 * @param photo all of a photo
 * @param page a page of a paper with several, and what comes before the first and after the last of them
 * @param pages all of such a paper, as long as its pages keep coming
 */
public record Timeouts(Duration photo, Duration page, Duration pages) {

    public static Timeouts standard() {
        return new Timeouts(Duration.ofSeconds(15), Duration.ofSeconds(12), Duration.ofSeconds(90));
    }

    /** What is left of it for a photo on which that much has been spent. */
    public Timeouts less(Duration spent) {
        return new Timeouts(photo.minus(spent), page, pages);
    }

    /** The same for everything. */
    public static Timeouts of(Duration all) {
        return new Timeouts(all, all, all);
    }
}
