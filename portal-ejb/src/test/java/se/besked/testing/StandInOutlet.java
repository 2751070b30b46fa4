package se.besked.testing;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.besked.outbox.Outlet;

/** Receives entries of a kind that only tests write, and does with them what the test says. */
@ApplicationScoped
public class StandInOutlet implements Outlet {

    public static final String KIND = "test";

    /** What the test does with an entry. */
    public interface Receiver {
        void take(String id, Map<String, String> ids) throws Exception;
    }

    private volatile Receiver receiver = (id, ids) -> {};

    public void receives(Receiver next) {
        receiver = next;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void send(String id, Map<String, String> ids) throws Exception {
        receiver.take(id, ids);
    }
}
