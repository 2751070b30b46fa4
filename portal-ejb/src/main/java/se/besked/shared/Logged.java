package se.besked.shared;

import java.sql.SQLException;

/**
 * A throwable as it may stand in the log. What a database says of a value that it could not take quotes the value, and
 * that is somebody's name or words: its sentences are left out, its codes, the classes and the places stay.
 */
public final class Logged extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private Logged(Throwable thrown) {
        super(
                thrown.getClass().getName() + code(thrown),
                thrown.getCause() == null || thrown.getCause() == thrown ? null : new Logged(thrown.getCause()));
        setStackTrace(thrown.getStackTrace());
    }

    /** The same without the sentences, if a database had a part in it; else as it is. */
    public static Throwable of(Throwable thrown) {
        return database(thrown) ? new Logged(thrown) : thrown;
    }

    @Override
    public String toString() {
        return getMessage();
    }

    private static boolean database(Throwable thrown) {
        for (Throwable at = thrown; at != null; at = at.getCause() == at ? null : at.getCause()) {
            if (at instanceof SQLException) {
                return true;
            }
        }
        return false;
    }

    private static String code(Throwable thrown) {
        return thrown instanceof SQLException sql ? " " + sql.getSQLState() + "/" + sql.getErrorCode() : "";
    }
}
