package se.besked.server;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.besked.shared.DatabaseLine;

/** Asks the database every two seconds whether it answers; the log says once a minute that it does not. */
@ApplicationScoped
public class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class.getName());
    private static final int EVERY_SECONDS = 2;
    private static final int ANSWER_WITHIN_SECONDS = 5;
    private static final int SAY_EVERY = 60 / EVERY_SECONDS;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private DatabaseLine line;

    private int silent;

    void open(DataSource database) {
        executor.scheduleWithFixedDelay(() -> ask(database), 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    private void ask(DataSource database) {
        line.asked();
        boolean well = false;
        try (Connection connection = database.getConnection()) {
            well = connection.isValid(ANSWER_WITHIN_SECONDS);
        } catch (SQLException | RuntimeException e) {
            LOG.log(Level.FINE, "The database does not answer", e);
        } finally {
            line.answered(well);
        }
        say(well);
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
