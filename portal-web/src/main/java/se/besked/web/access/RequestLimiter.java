package se.besked.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * As many requests work at once as there are database connections for: one each, two for a moment where staff leave an
 * audit row first. The others wait for their turn. A file that comes in over a slow line keeps a thread for minutes,
 * but a turn only while it is taken in: so slow senders do not hold up anybody else.
 */
@ApplicationScoped
public class RequestLimiter {

    /** Half of the pool in web.xml. */
    private static final int TURNS = 16;

    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore turns = new Semaphore(TURNS, true);

    /** What is done in a turn. */
    public interface Work<T, E extends Exception> {

        T run() throws IOException, E;
    }

    /** @throws InterruptedIOException if the turn did not come */
    public <T, E extends Exception> T take(Work<T, E> work) throws IOException, E {
        try {
            if (!turns.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new InterruptedIOException("no turn within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a turn");
        }
        try {
            return work.run();
        } finally {
            turns.release();
        }
    }
}
