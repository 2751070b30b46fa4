package se.besked.server;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/** Ready when the start is through, data included. */
@org.eclipse.microprofile.health.Readiness
@ApplicationScoped
public class Readiness implements HealthCheck {

    @Inject
    private Startup startup;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("besked").status(startup.ready()).build();
    }
}
