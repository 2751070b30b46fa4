package se.besked.web.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import se.besked.shared.DatabaseLine;
import se.besked.web.faces.Unavailable;

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

    private static final int PATIENCE_SECONDS = 10;

    private final DatabaseLine line;
    private final Semaphore turns = new Semaphore(TURNS, true);
    private final Semaphore storing = new Semaphore(STORING, true);

    @Inject
    public RequestLimiter(DatabaseLine line) {
        this.line = line;
    }

    /** What is done in a turn. */
    public interface Work<T, E extends Exception> {

        T run() throws IOException, E;
    }

    /** @throws Unavailable if the turn did not come, or there is no database to use it with */
    public <T, E extends Exception> T take(Work<T, E> work) throws IOException, E {
        return when(turns, work);
    }

    /**
     * For work that stores a paper.
     *
     * @throws Unavailable if the turn did not come, or there is no database to use it with
     */
    public <T, E extends Exception> T takeForStoring(Work<T, E> work) throws IOException, E {
        return this.<T, E>when(storing, () -> when(turns, work));
    }

    private <T, E extends Exception> T when(Semaphore free, Work<T, E> work) throws IOException, E {
        if (!line.isUp()) {
            throw new Unavailable("the database does not answer");
        }
        try {
            if (!free.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new Unavailable("no turn within " + PATIENCE_SECONDS + " seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unavailable("stopped while waiting for a turn");
        }
        try {
            return work.run();
        } finally {
            free.release();
        }
    }
}
