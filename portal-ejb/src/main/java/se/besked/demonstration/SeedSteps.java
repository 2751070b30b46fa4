package se.besked.demonstration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The steps of making the demonstration data, each done once: its data and its mark are committed together. */
@ApplicationScoped
@Transactional
class SeedSteps {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    SeedSteps(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    boolean done(String name) {
        return !entities.createNativeQuery("select name from seed_step where name = ?1")
                .setParameter(1, name)
                .getResultList()
                .isEmpty();
    }

    /**
     * Takes away what a killed attempt at a step has left: audit rows are committed before the act, so they outlive it.
     * Nothing else has happened after that moment while the history is being made.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void forgetAttempt(Instant since) {
        entities.createQuery("delete from AuditEntry e where e.actedAt >= :since")
                .setParameter("since", since)
                .executeUpdate();
    }

    void once(String name, Runnable work) {
        if (done(name)) {
            return;
        }
        work.run();
        entities.createNativeQuery("insert into seed_step (name, done_at) values (?1, ?2)")
                .setParameter(1, name)
                .setParameter(2, LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .executeUpdate();
    }
}
