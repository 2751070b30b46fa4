package se.besked.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.receipt.Checking;
import se.besked.receipt.PaperArrived;
import se.besked.receipt.RefusedFiles;
import se.besked.receipt.storage.Vault;
import se.besked.shared.Logged;

/**
 * The few threads that check files: woken when one has come in, and every few seconds for what a crash, a scanner that
 * was down or another node has left.
 */
@ApplicationScoped
public class CheckingPool {

    private static final Logger LOG = Logger.getLogger(CheckingPool.class.getName());
    private static final int EVERY_SECONDS = 5;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Checking checking;

    @Inject
    private Vault vault;

    @Inject
    private RefusedFiles refused;

    private final Workers checkers = new Workers(2, "A file could not be checked", () -> checking.next());
    private final Workers readers = new Workers(1, "A file could not be read", () -> checking.read());
    private volatile boolean open;

    void open() {
        open = true;
        checking.tryLostAgain();
        executor.scheduleWithFixedDelay(
                () -> {
                    checking.tryScannerAgain();
                    wake();
                },
                0,
                EVERY_SECONDS,
                TimeUnit.SECONDS);
        executor.scheduleWithFixedDelay(this::sweep, 1, 60, TimeUnit.MINUTES);
    }

    void arrived(@Observes(during = TransactionPhase.AFTER_SUCCESS) PaperArrived file) {
        if (open) {
            wake();
        }
    }

    private void sweep() {
        try {
            refused.sweep();
            vault.sweep();
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.WARNING, "The folder of papers could not be swept", Logged.of(e));
        }
    }

    private void wake() {
        checkers.wake(executor);
        checkers.wake(executor);
        readers.wake(executor);
    }
}
