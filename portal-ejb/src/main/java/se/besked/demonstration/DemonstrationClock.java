package se.besked.demonstration;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.function.LongSupplier;
import se.besked.i18n.Formats;

/**
 * The demonstration's own time. It stays on the stored day: it starts at nine in the morning, or just after the newest
 * thing that has happened, runs with real seconds, and stands still one second before midnight. While demonstration
 * data are made it travels, always forward.
 */
final class DemonstrationClock extends Clock {

    private static final LocalTime MORNING = LocalTime.of(9, 0);

    private final LongSupplier nanos;
    private Instant start;
    private long startedAtNanos;
    private Instant midnight;

    public DemonstrationClock(LocalDate today, Instant newest) {
        this(today, newest, System::nanoTime);
    }

    DemonstrationClock(LocalDate today, Instant newest, LongSupplier nanos) {
        this.nanos = nanos;
        stay(today, newest);
    }

    /** Stays on this day from now on. */
    public synchronized void stay(LocalDate today, Instant newest) {
        Instant morning = today.atTime(MORNING).atZone(Formats.ZONE).toInstant();
        travelTo(newest != null && newest.isAfter(morning) ? newest.plusMillis(1) : morning);
    }

    /** Goes to this instant and runs on from there. For making the demonstration's history. */
    public synchronized void travelTo(Instant instant) {
        start = instant;
        startedAtNanos = nanos.getAsLong();
        midnight = instant.atZone(Formats.ZONE)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(Formats.ZONE)
                .toInstant()
                .minusSeconds(1);
    }

    @Override
    public synchronized Instant instant() {
        Instant now = start.plusNanos(nanos.getAsLong() - startedAtNanos);
        return now.isBefore(midnight) ? now : midnight;
    }

    @Override
    public ZoneId getZone() {
        return Formats.ZONE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Everything here happens in " + Formats.ZONE);
    }
}
