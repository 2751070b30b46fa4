package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import se.besked.access.ElectronicId;
import se.besked.shared.Settings;

/**
 * The demonstration as start-up opens it. Start-up alone knows this room: everybody else is given the clock and the
 * e-ID that it chose, and works as in any other installation.
 */
@ApplicationScoped
public class Demonstration {

    private final Seeding seeding;
    private final Settings settings;
    private volatile DemonstrationClock clock;

    @Inject
    public Demonstration(Seeding seeding, Settings settings) {
        this.seeding = seeding;
        this.settings = settings;
    }

    /**
     * Brings the database to the present schema and finds the day on which it stands.
     *
     * @return the demonstration's own time
     * @throws IllegalStateException with what to do, if the data are too old or time would run backwards
     */
    public Clock open(DataSource database) {
        DemonstrationDatabase.migrate(database);
        DemonstrationDay day = new DemonstrationDay(database);
        LocalDate today =
                day.settle(settings.text("besked.today", ""), settings.text("besked.fresh.day", "2026-11-12"));
        clock = new DemonstrationClock(today, day.newestInstant());
        return clock;
    }

    /** Makes people and their history where they are not there yet; everything injected may be used from here on. */
    public void populate(DataSource database) {
        LocalDate today = LocalDate.now(clock);
        seeding.run(today, clock::travelTo);
        clock.stay(today, new DemonstrationDay(database).newestInstant());
    }

    /** How its people prove who they are. */
    public ElectronicId electronicId() {
        return new DemonstrationElectronicId();
    }

    boolean isOpen() {
        return clock != null;
    }
}
