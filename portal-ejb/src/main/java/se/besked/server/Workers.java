package se.besked.server;

import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.shared.DatabaseLine;
import se.besked.shared.Logged;

/** At most so many threads at one kind of work. Woken, each goes on until a round finds nothing more to do. */
final class Workers {

    private static final Logger LOG = Logger.getLogger(Workers.class.getName());

    private final Semaphore places;
    private final String failure;
    private final BooleanSupplier round;

    /** @param failure what the log says when a round fails; the next waking goes on */
    Workers(int places, String failure, BooleanSupplier round) {
        this.places = new Semaphore(places);
        this.failure = failure;
        this.round = round;
    }

    /** Sets one more to work, if there is a place. */
    void wake(Executor executor) {
        if (places.tryAcquire()) {
            executor.execute(() -> {
                try {
                    boolean more = round.getAsBoolean();
                    while (more) {
                        more = round.getAsBoolean();
                    }
                } catch (RuntimeException e) {
                    // Whoever watches the database says that it is away; here it would be said every few seconds.
                    LOG.log(DatabaseLine.isLost(e) ? Level.FINE : Level.WARNING, failure, Logged.of(e));
                } finally {
                    places.release();
                }
            });
        }
    }
}
