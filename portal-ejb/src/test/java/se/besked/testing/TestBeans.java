package se.besked.testing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import se.besked.access.ElectronicId;
import se.besked.demonstration.DemonstrationElectronicId;

/** What the server gives the beans, given here by the test. */
@ApplicationScoped
class TestBeans {

    static volatile SettableClock clock;

    @Produces
    Clock clock() {
        return clock;
    }

    @Produces
    ElectronicId electronicId() {
        return new DemonstrationElectronicId();
    }

    @Produces
    @ApplicationScoped
    EntityManager entities() {
        return Transactions.currentEntities();
    }
}
