package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.TimeUnit;

/**
 * Whether the database answers. One asks for everybody ({@code server.DatabaseWatch}), so that nobody else finds it out
 * by waiting.
 */
@ApplicationScoped
public class DatabaseLine {

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(10);
    private static final long NOT_ASKED = 0;

    private volatile boolean broken;
    private volatile long askedAt = NOT_ASKED;

    /** Whether it is worth asking the database for something. */
    public boolean isUp() {
        long asked = askedAt;
        return !broken && (asked == NOT_ASKED || System.nanoTime() - asked < PATIENCE);
    }

    /** It is being asked. */
    public void asked() {
        askedAt = System.nanoTime() | 1;
    }

    /** It has answered, or refused to. */
    public void answered(boolean well) {
        broken = !well;
        askedAt = NOT_ASKED;
    }

    /** Whether this says that there is no line to the database, rather than what the database said. */
    public static boolean isLost(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof SQLTransientConnectionException
                    || at instanceof SQLNonTransientConnectionException
                    || at instanceof SQLRecoverableException
                    || at instanceof ResourceException
                    || (at instanceof SQLException sql && isLineState(sql.getSQLState()))) {
                return true;
            }
        }
        return false;
    }

    /** Connection exceptions, and those of a server that is told to stop or has run out of places or of time. */
    private static boolean isLineState(String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57") || state.startsWith("53"));
    }
}
