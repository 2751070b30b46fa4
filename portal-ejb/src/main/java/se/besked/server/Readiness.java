package se.besked.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import se.besked.shared.DatabaseLine;
import se.besked.shared.Disks;

/**
 * Ready when the start is through, data included, the database answers and the disks have room; the question itself
 * waits for none of them.
 */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    @Inject
    private Startup startup;

    @Inject
    private DatabaseLine line;

    @Inject
    private Disks disks;

    @Override
    public HealthCheckResponse call() {
        boolean database = line.isUp();
        boolean room = disks.haveRoom();
        return HealthCheckResponse.named("besked")
                .withData("database", database)
                .withData("room on the disks", room)
                .status(startup.ready() && database && room)
                .build();
    }
}
