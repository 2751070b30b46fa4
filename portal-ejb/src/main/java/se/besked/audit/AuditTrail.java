package se.besked.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import se.besked.shared.Ids;

/**
 * Who opened what, and when (lag 2001:454 § 10). The row is committed in a transaction of its own before the data are
 * read: if it cannot be written, nothing is read.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class AuditTrail {

    private final EntityManager entities;
    private final Clock clock;

    @Inject
    public AuditTrail(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    public void record(String officerId, AuditAction action, String caseId, String detail) {
        entities.persist(new AuditEntry(Ids.next(), clock.instant(), officerId, action, caseId, shorten(detail)));
    }

    /** One row for each case that a list shows. */
    public void recordAll(String officerId, AuditAction action, Collection<String> caseIds, String detail) {
        if (caseIds.isEmpty()) {
            record(officerId, action, null, detail);
        }
        caseIds.stream().distinct().forEach(caseId -> record(officerId, action, caseId, detail));
    }

    /**
     * What somebody asked about people by number: at one go, whatever there is to write.
     *
     * @param shown ids of the cases that the answer shows; @param hidden ids of those that stay untold
     */
    public void recordAsked(
            String officerId, AuditAction action, Collection<String> shown, Collection<String> hidden, String detail) {
        hidden.forEach(caseId -> record(officerId, AuditAction.REFUSED_ACCESS, caseId, action + " " + detail));
        if (hidden.isEmpty() || !shown.isEmpty()) {
            recordAll(officerId, action, shown, detail);
        }
    }

    /** The trail of one case, newest first; for the tests and for the log reviews to come. */
    public List<AuditEntry> ofCase(String caseId) {
        return entities.createQuery(
                        "select e from AuditEntry e where e.caseId = :caseId order by e.actedAt desc, e.id",
                        AuditEntry.class)
                .setParameter("caseId", caseId)
                .getResultList();
    }

    private static String shorten(String detail) {
        return detail == null || detail.length() <= 200 ? detail : detail.substring(0, 200);
    }
}
