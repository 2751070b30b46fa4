package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.receipt.PaperTarget;

/** The marks on papers. A repository: the services that use it hold the access rules. */
@ApplicationScoped
class PaperMarks {

    private final EntityManager entities;

    @Inject
    PaperMarks(EntityManager entities) {
        this.entities = entities;
    }

    void add(PaperMark mark) {
        entities.persist(mark);
    }

    /** Of one paper on one row, oldest first. */
    List<PaperMark> history(String receiptId, PaperTarget target) {
        return entities.createQuery(
                        "select m from PaperMark m where m.receiptId = :id and m.target = :target order by m.sequence",
                        PaperMark.class)
                .setParameter("id", receiptId)
                .setParameter("target", target.written())
                .getResultList();
    }

    /** The latest of each paper on each row. */
    List<PaperMark> latest(String applicationId) {
        Map<List<String>, PaperMark> latest = new LinkedHashMap<>();
        entities.createQuery(
                        "select m from PaperMark m where m.applicationId = :id order by m.sequence", PaperMark.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .forEach(mark -> latest.put(List.of(mark.receiptId(), mark.target()), mark));
        return List.copyOf(latest.values());
    }
}
