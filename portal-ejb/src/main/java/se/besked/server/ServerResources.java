package se.besked.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import se.besked.access.ElectronicId;

/** The server's entity manager, and the clock and the e-ID that start-up chose, for injection. */
@ApplicationScoped
public class ServerResources {

    @PersistenceContext(unitName = "besked")
    private EntityManager entities;

    @Inject
    private Startup startup;

    @Produces
    public EntityManager entities() {
        return entities;
    }

    @Produces
    public Clock clock() {
        return startup.clock();
    }

    @Produces
    public ElectronicId electronicId() {
        return startup.electronicId();
    }
}
