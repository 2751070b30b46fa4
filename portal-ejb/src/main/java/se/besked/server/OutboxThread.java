package se.besked.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.concurrent.TimeUnit;
import se.besked.outbox.OutboxWritten;
import se.besked.outbox.Sending;

/**
 * The thread that sends: woken when something has been written, and every few seconds for what is due again, or what a
 * crash or another node has left.
 */
@ApplicationScoped
public class OutboxThread {

    private static final int EVERY_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Sending sending;

    private final Workers sender = new Workers(1, "The outbox could not be read", () -> sending.next());
    private volatile boolean open;

    void open() {
        open = true;
        executor.scheduleWithFixedDelay(this::wake, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void written(@Observes(during = TransactionPhase.AFTER_SUCCESS) OutboxWritten entry) {
        if (open) {
            wake();
        }
    }

    private void wake() {
        sender.wake(executor);
    }
}
