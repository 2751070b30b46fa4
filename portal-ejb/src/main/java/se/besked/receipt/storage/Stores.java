package se.besked.receipt.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.besked.shared.Settings;

/** The places of this installation: {@code besked.storage} says which one takes new parts, both give what lies in them. */
@ApplicationScoped
public class Stores {

    private final Settings settings;
    private final ReceiptStore database = new DatabaseStore();

    protected Stores() {
        this(null);
    }

    @Inject
    public Stores(Settings settings) {
        this.settings = settings;
    }

    ReceiptStore forNewParts() {
        return at(Place.of(settings.text("besked.storage", "database")));
    }

    ReceiptStore at(Place place) {
        if (place != Place.DATABASE) {
            throw new IllegalStateException("BESKED_STORAGE=folder is not built yet");
        }
        return database;
    }
}
