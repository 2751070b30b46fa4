package se.besked.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.besked.access.CaseFilter;
import se.besked.outbox.OutboxEntry.State;

/** The entries. A repository: the services that use it hold the access rules. */
@ApplicationScoped
class OutboxEntries {

    private final EntityManager entities;

    @Inject
    OutboxEntries(EntityManager entities) {
        this.entities = entities;
    }

    void add(OutboxEntry entry) {
        entities.persist(entry);
    }

    /** The number of the case's last entry, 0 if it has none. */
    long lastOf(String caseId) {
        return entities.createQuery(
                        "select coalesce(max(e.sequenceNo), 0) from OutboxEntry e where e.caseId = :caseId",
                        Number.class)
                .setParameter("caseId", caseId)
                .getSingleResult()
                .longValue();
    }

    Optional<OutboxEntry> getLocked(String id) {
        return Optional.ofNullable(entities.find(OutboxEntry.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Ids of entries to try now, those that have waited longest first: the earliest of its case that is not sent. */
    List<String> due(Instant now, int most) {
        return entities.createQuery(
                        "select e.id from OutboxEntry e where e.state = :waiting and e.notBefore <= :now"
                                + " and not exists (select o.id from OutboxEntry o where o.caseId = e.caseId"
                                + " and o.sequenceNo < e.sequenceNo and o.state <> :sent)"
                                + " order by e.notBefore, e.id",
                        String.class)
                .setParameter("waiting", State.WAITING)
                .setParameter("sent", State.SENT)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    List<OutboxEntry> gaveUp(CaseFilter filter) {
        return filter.bind(entities.createQuery(
                        "select e from OutboxEntry e, SocialCase c where e.state = :gaveUp and c.id = e.caseId and "
                                + filter.jpql() + " order by e.writtenAt, e.id",
                        OutboxEntry.class))
                .setParameter("gaveUp", State.GAVE_UP)
                .getResultList();
    }
}
