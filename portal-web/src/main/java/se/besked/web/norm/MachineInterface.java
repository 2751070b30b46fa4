package se.besked.web.norm;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;
import java.util.Set;

/**
 * What programs may ask. Its contract is written by hand in {@code openapi.yaml}, so the server's own description is
 * off.
 */
@ApplicationPath("/api")
public class MachineInterface extends Application {

    @Override
    public Set<Class<?>> getClasses() {
        return Set.of(TrialCalculationResource.class, Refusals.class, Faults.class);
    }

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true);
    }
}
