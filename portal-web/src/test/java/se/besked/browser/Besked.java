package se.besked.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * For journeys: {@code @ExtendWith(Besked.class)}, and a test method that takes a {@code Besked}. All journeys share
 * one server with one set of demonstration people, started once, and one browser; each visitor has cookies of their
 * own. A class that runs beside them, on a server of its own, has a browser of its own too: one belongs to its thread.
 * After each test every visitor is checked: no broken content policy, no script error, nothing fetched from elsewhere.
 *
 * <p>{@code BESKED_TEST_URL} names a server that runs already, without a slash at the end.
 */
public final class Besked implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace OURS = ExtensionContext.Namespace.create(Besked.class);

    private final List<Visitor> visitors = new ArrayList<>();
    private House house;

    /** Somebody new at the door, at a desk. */
    public Visitor visitor() {
        return visitor(Device.DESKTOP);
    }

    /** Somebody new at the door. */
    public Visitor visitor(Device device) {
        return arrives(house.address(), device);
    }

    /** Somebody new at the door of a server of the test's own. */
    public Visitor visitorOf(RunningServer server, Device device) {
        return arrives(server.address(), device);
    }

    private Visitor arrives(String address, Device device) {
        Visitor visitor = Visitor.arrives(house.chromium().browser(), address, device);
        visitors.add(visitor);
        return visitor;
    }

    /** {@code http://localhost:PORT}, without a slash at the end. */
    public String address() {
        return house.address();
    }

    /** The server that all journeys share; not known when {@code BESKED_TEST_URL} named one. */
    public RunningServer server() {
        assumeTrue(house.server() != null, "the server was not started by this run");
        return house.server();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Besked.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        house = context.getRoot()
                .getStore(OURS)
                .getOrComputeIfAbsent(Thread.currentThread(), thread -> new House(), House.class);
        return this;
    }

    @Override
    public void afterEach(ExtensionContext context) {
        List<String> complaints = new ArrayList<>();
        for (Visitor visitor : visitors) {
            if (context.getExecutionException().isPresent()) {
                visitor.keepPicture("failed/" + context.getRequiredTestClass().getSimpleName() + "-"
                        + context.getRequiredTestMethod().getName());
            }
            complaints.addAll(visitor.leaves(house.chromium()));
        }
        visitors.clear();
        if (!complaints.isEmpty()) {
            throw new AssertionError("The browser complained:\n" + String.join("\n", complaints));
        }
    }

    /** The server, when a test wants it, and the browser, for as long as the whole run. */
    private static final class House implements AutoCloseable {

        private final Chromium chromium = new Chromium();
        private final String running = System.getenv("BESKED_TEST_URL");
        private RunningServer server;

        Chromium chromium() {
            return chromium;
        }

        RunningServer server() {
            if (server == null && running == null) {
                server = RunningServer.start(RunningServer.emptyFolder("journeys"));
            }
            return server;
        }

        String address() {
            return running == null ? server().address() : running;
        }

        @Override
        public void close() {
            chromium.close();
            if (server != null) {
                server.close();
            }
        }
    }
}
