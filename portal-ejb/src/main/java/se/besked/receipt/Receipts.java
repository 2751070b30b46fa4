package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import se.besked.shared.NotFoundException;

/** The papers. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class Receipts {

    private final EntityManager entities;

    protected Receipts() {
        this(null);
    }

    @Inject
    public Receipts(EntityManager entities) {
        this.entities = entities;
    }

    void add(Receipt receipt) {
        entities.persist(receipt);
        entities.flush();
    }

    void remove(Receipt receipt) {
        entities.remove(receipt);
    }

    public Receipt get(String id) {
        return Optional.ofNullable(entities.find(Receipt.class, id)).orElseThrow(() -> new NotFoundException("paper"));
    }

    /** Oldest first. */
    public List<Receipt> ofApplication(String applicationId) {
        return entities
                .createQuery("select r from Receipt r where r.applicationId = :id order by r.receivedAt, r.id", Receipt.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** For screens and letters whose own service has asked the access rules already. */
    public PaperTray tray(String applicationId) {
        return new PaperTray(ofApplication(applicationId).stream().map(Receipt::paper).toList());
    }

    /** The same file, sent before with the same application. */
    Optional<Receipt> same(String applicationId, String sha256) {
        return entities
                .createQuery("select r from Receipt r where r.applicationId = :id and r.sha256 = :sha256", Receipt.class)
                .setParameter("id", applicationId)
                .setParameter("sha256", sha256)
                .getResultStream()
                .findFirst();
    }
}
