package se.besked.server;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.besked.shared.DatabaseLine;

/**
 * Asks the database every two seconds whether it answers, on a thread of its own; the log says once a minute that it
 * does not.
 */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int EVERY_SECONDS = 2;
    private static final int ANSWER_WITHIN_SECONDS = 5;
    private static final int SAY_EVERY = 60 / EVERY_SECONDS;

    /** As many connections as the pool in web.xml has, which may all have died with the line, and a new one. */
    private static final int MOST_DEAD = 33;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private DatabaseLine line;

    private Thread thread;
    private int silent;

    void open(DataSource database) {
        thread = threads.newThread(() -> watch(database));
        thread.start();
    }

    @PreDestroy
    void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private void watch(DataSource database) {
        try {
            while (true) {
                line.asked();
                boolean well = answers(database);
                line.answered(well);
                say(well);
                TimeUnit.SECONDS.sleep(EVERY_SECONDS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean answers(DataSource database) {
        for (int attempt = 0; attempt < MOST_DEAD; attempt++) {
            try (Connection connection = database.getConnection()) {
                if (connection.isValid(ANSWER_WITHIN_SECONDS)) {
                    return true;
                }
            } catch (SQLException | RuntimeException e) {
                LOG.log(Level.FINE, "The database does not answer", e);
            }
        }
        return false;
    }

    private void say(boolean well) {
        if (!well && silent++ % SAY_EVERY == 0) {
            LOG.severe("The database does not answer; every request is told to come back");
        }
        if (well && silent > 0) {
            LOG.info("The database answers again");
            silent = 0;
        }
    }
}
