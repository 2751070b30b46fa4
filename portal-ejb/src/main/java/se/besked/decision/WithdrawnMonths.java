package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.besked.application.Withdrawn;

/** A decision that was prepared for a colleague lies in nobody's list any more when the application is withdrawn. */
@ApplicationScoped
public class WithdrawnMonths {

    private final Decisions decisions;

    @Inject
    public WithdrawnMonths(Decisions decisions) {
        this.decisions = decisions;
    }

    void forget(@Observes Withdrawn withdrawn) {
        decisions.prepared(withdrawn.applicationId()).ifPresent(decisions::remove);
    }
}
