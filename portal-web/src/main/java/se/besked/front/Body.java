package se.besked.front;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The body of one request while it comes in. */
final class Body {

    /** Bytes of one body; the largest form of ours has a tenth of it. */
    static final int MOST = 1 << 20;

    /** Bytes of all bodies together that are not whole yet. */
    static final int MOST_TOGETHER = 64 * MOST;

    /** Bytes of a body that is read to its end although it is too large. */
    static final int HOPELESS = 16 * MOST;

    private static final long MOST_SECONDS = 60;
    private static final AtomicLong TOGETHER = new AtomicLong();

    private final long begun = System.nanoTime();
    private final boolean streams;
    private long seen;
    private long promised;
    private long held;
    private boolean tooLarge;

    /** @param streams whether it is let through as it comes */
    Body(boolean streams) {
        this.streams = streams;
    }

    boolean streams() {
        return streams;
    }

    /**
     * Counts what has come.
     *
     * @param bytes that are there now; once it is too large, those that are new
     * @param declared bytes that it says it has, -1 if it does not say
     * @return why it is refused, or null
     */
    Refused grown(int bytes, long declared) {
        seen = tooLarge ? seen + bytes : bytes;
        promised = declared;
        tooLarge |= Math.max(seen, promised) > MOST;
        hold(tooLarge ? 0 : bytes);
        if (System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS)) {
            return Refused.TOO_SLOW;
        }
        if (tooLarge) {
            return Refused.TOO_LARGE;
        }
        return TOGETHER.get() > MOST_TOGETHER ? Refused.BUSY : null;
    }

    /** Whether it is too large even to be read to its end. */
    boolean isHopeless() {
        return Math.max(seen, promised) > HOPELESS;
    }

    void end() {
        hold(0);
    }

    private void hold(long bytes) {
        TOGETHER.addAndGet(bytes - held);
        held = bytes;
    }
}
