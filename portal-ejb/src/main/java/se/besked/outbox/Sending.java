package se.besked.outbox;

import com.google.gson.reflect.TypeToken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import se.besked.shared.Json;

/** Sends what is due, one entry at a time: takes it, hands it over, marks it. Killed in between, it is sent again. */
@ApplicationScoped
public class Sending {

    private static final Logger LOG = Logger.getLogger(Sending.class.getName());

    private final Turns turns;
    private final Outlets outlets;

    @Inject
    public Sending(Turns turns, Outlets outlets) {
        this.turns = turns;
        this.outlets = outlets;
    }

    /**
     * Tries one entry.
     *
     * @return whether there was one
     */
    public boolean next() {
        Optional<Taken> taken = turns.take();
        taken.ifPresent(this::send);
        return taken.isPresent();
    }

    private void send(Taken taken) {
        Map<String, String> ids = Json.read(taken.payload(), new TypeToken<Map<String, String>>() {}.getType());
        try {
            outlets.of(taken.kind()).send(taken.id(), ids);
        } catch (Exception e) {
            String what = kindOf(e);
            LOG.warning(() -> "Attempt " + taken.attempt() + " to send " + taken.id() + " (" + taken.kind()
                    + ") failed: " + what);
            turns.failed(taken, what);
            return;
        }
        turns.sent(taken);
    }

    /** The kinds of exception, outermost and innermost, without their messages: those may name somebody. */
    private static String kindOf(Exception failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String outer = failure.getClass().getSimpleName();
        return innermost == failure
                ? outer
                : outer + " / " + innermost.getClass().getSimpleName();
    }
}
