package se.besked.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import se.besked.application.Decided;
import se.besked.application.Submitted;
import se.besked.application.TakenUp;
import se.besked.application.Withdrawn;

/** A later stage that listens to everything that an application tells. */
@ApplicationScoped
public class EventsSeen {

    private final List<Object> seen = new CopyOnWriteArrayList<>();

    /** In the order in which they were told. */
    public List<Object> all() {
        return List.copyOf(seen);
    }

    void on(@Observes Submitted submitted) {
        seen.add(submitted);
    }

    void on(@Observes TakenUp takenUp) {
        seen.add(takenUp);
    }

    void on(@Observes Decided decided) {
        seen.add(decided);
    }

    void on(@Observes Withdrawn withdrawn) {
        seen.add(withdrawn);
    }
}
