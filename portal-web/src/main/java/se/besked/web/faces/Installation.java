package se.besked.web.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import se.besked.shared.Mode;
import se.besked.shared.Settings;

/** The municipality and the day, for the frame of every page. */
@Named("installation")
@RequestScoped
public class Installation {

    private final Settings settings;
    private final Clock clock;

    @Inject
    public Installation(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    public boolean isDemonstration() {
        return settings.mode() == Mode.DEMONSTRATION;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public String getMunicipality() {
        return settings.municipality();
    }

    public String getUnit() {
        return settings.unit();
    }

    public String getPhone() {
        return settings.unitPhone();
    }

    public String getAddress() {
        return settings.unitAddress();
    }
}
