package se.besked.front;

import java.util.concurrent.TimeUnit;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/** So many entries a minute go into the log and no more: whoever provokes them from outside fills no disk. */
public final class LogRate implements Filter {

    static final int MOST_A_MINUTE = 600;

    private long begun = System.nanoTime();
    private int entries;

    /** The first entry of a minute tells how many of the one before were left out. */
    @Override
    public synchronized boolean isLoggable(LogRecord entry) {
        if (System.nanoTime() - begun > TimeUnit.MINUTES.toNanos(1)) {
            if (entries > MOST_A_MINUTE) {
                entry.setMessage(
                        entry.getMessage() + " (" + (entries - MOST_A_MINUTE) + " entries before it left out)");
            }
            begun = System.nanoTime();
            entries = 0;
        }
        return ++entries <= MOST_A_MINUTE;
    }
}
