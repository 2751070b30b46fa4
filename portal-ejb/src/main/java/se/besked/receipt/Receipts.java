package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.shared.NotFoundException;

/** The papers. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class Receipts {

    private final EntityManager entities;
    private final PaperFiles files;

    @Inject
    public Receipts(EntityManager entities, PaperFiles files) {
        this.entities = entities;
        this.files = files;
    }

    void add(Receipt receipt) {
        entities.persist(receipt);
        entities.flush();
    }

    void remove(Receipt receipt) {
        entities.remove(receipt);
        entities.flush();
    }

    public Receipt get(String id) {
        return Optional.ofNullable(entities.find(Receipt.class, id)).orElseThrow(() -> new NotFoundException("paper"));
    }

    /** Oldest first. */
    public List<Receipt> ofApplication(String applicationId) {
        return entities.createQuery(
                        "select r from Receipt r where r.applicationId = :id order by r.receivedAt, r.id",
                        Receipt.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /** Of the whole household, newest first. */
    List<Receipt> ofCase(String caseId) {
        return entities.createQuery(
                        "select r from Receipt r where r.caseId = :id order by r.receivedAt desc, r.id", Receipt.class)
                .setParameter("id", caseId)
                .getResultList();
    }

    /** The papers that the file is part of, in any month. */
    List<Receipt> withFile(String fileId) {
        return entities.createQuery(
                        "select r from Receipt r join r.fileIds f where f = :id order by r.receivedAt, r.id",
                        Receipt.class)
                .setParameter("id", fileId)
                .getResultList();
    }

    /** For screens and letters whose own service has asked the access rules already. */
    public PaperTray tray(String applicationId) {
        return new PaperTray(papers(ofApplication(applicationId)));
    }

    List<Paper> papers(List<Receipt> receipts) {
        Map<String, PaperFile> byId =
                filesOf(receipts).stream().collect(Collectors.toMap(PaperFile::id, Function.identity()));
        return receipts.stream().map(receipt -> receipt.paper(byId)).toList();
    }

    List<PaperFile> filesOf(List<Receipt> receipts) {
        return files.all(receipts.stream()
                .flatMap(receipt -> receipt.fileIds().stream())
                .distinct()
                .toList());
    }
}
