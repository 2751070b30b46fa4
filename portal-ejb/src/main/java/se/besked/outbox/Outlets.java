package se.besked.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** The outlets of this installation. */
@ApplicationScoped
class Outlets {

    private final Instance<Outlet> outlets;

    @Inject
    Outlets(@Any Instance<Outlet> outlets) {
        this.outlets = outlets;
    }

    /** @throws IllegalArgumentException if entries of this kind have nowhere to go */
    Outlet of(String kind) {
        return outlets.stream()
                .filter(outlet -> outlet.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No outlet for " + kind));
    }
}
