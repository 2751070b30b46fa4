package se.besked.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * As many requests work at once as there are database connections for: one each, two for a moment where staff leave an
 * audit row first. The others wait for their turn, before any transaction begins: a transaction that waits holds a
 * connection. A request has one turn at most. A file that comes in over a slow line keeps a thread for minutes, but a
 * turn only while it is stored; and of all turns half are never given for storing, so that neither slow senders nor a
 * crowd of them hold up whoever only looks.
 */
@ApplicationScoped
public class RequestLimiter {

    /** Half of the pool in web.xml. */
    static final int TURNS = 16;

    static final int STORING = TURNS / 2;

    private static final int PATIENCE_SECONDS = 60;

    private final Semaphore turns = new Semaphore(TURNS, true);
    private final Semaphore storing = new Semaphore(STORING, true);

    /** What is done in a turn. */
    public interface Work<T, E extends Exception> {

        T run() throws IOException, E;
    }

    /** @throws InterruptedIOException if the turn did not come */
    public <T, E extends Exception> T take(Work<T, E> work) throws IOException, E {
        return when(turns, work);
    }

    /**
     * For work that stores a paper.
     *
     * @throws InterruptedIOException if the turn did not come
     */
    public <T, E extends Exception> T takeForStoring(Work<T, E> work) throws IOException, E {
        return this.<T, E>when(storing, () -> when(turns, work));
    }

    private <T, E extends Exception> T when(Semaphore free, Work<T, E> work) throws IOException, E {
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new InterruptedIOException("no turn within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for a turn");
        }
        try {
            return work.run();
        } finally {
            free.release();
        }
    }
}
