package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** The papers. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class Receipts {

    private final EntityManager entities;
    private final PaperFiles files;
    private final PageRead page;

    @Inject
    public Receipts(EntityManager entities, PaperFiles files, PageRead page) {
        this.entities = entities;
        this.files = files;
        this.page = page;
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
        return page.once(
                List.of("receipts", applicationId),
                () -> whole(entities.createQuery(
                                "select r from Receipt r left join fetch r.targets where r.applicationId = :id"
                                        + " order by r.receivedAt, r.id",
                                Receipt.class)
                        .setParameter("id", applicationId)));
    }

    /** Of the whole household, newest first. */
    List<Receipt> ofCase(String caseId) {
        return whole(entities.createQuery(
                        "select r from Receipt r left join fetch r.targets where r.caseId = :id"
                                + " order by r.receivedAt desc, r.id",
                        Receipt.class)
                .setParameter("id", caseId));
    }

    /** The papers that the file is part of, in any month. */
    List<Receipt> withFile(String fileId) {
        return withFiles(List.of(fileId));
    }

    /** The papers that one of the files is part of, in any month. */
    List<Receipt> withFiles(Collection<String> fileIds) {
        return fileIds.isEmpty()
                ? List.of()
                : whole(entities.createQuery(
                                "select r from Receipt r left join fetch r.targets"
                                        + " where exists (select one from Receipt one"
                                        + " join one.fileIds f where one.id = r.id and f in :ids)"
                                        + " order by r.receivedAt, r.id",
                                Receipt.class)
                        .setParameter("ids", fileIds));
    }

    /** What papers consist of and are about is read for all of them at once, not paper by paper. */
    private static List<Receipt> whole(TypedQuery<Receipt> query) {
        return query
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "r.fileIds")
                .getResultList()
                .stream()
                .distinct()
                .toList();
    }

    /** Those of these applications, by id, of which a paper was refused. */
    public Set<String> refusing(Collection<String> applicationIds) {
        return applicationIds.isEmpty()
                ? Set.of()
                : new HashSet<>(entities.createQuery(
                                "select r.applicationId from Receipt r join r.fileIds one, PaperFile f where f.id = one"
                                        + " and f.state = se.besked.receipt.FileState.REFUSED"
                                        + " and r.applicationId in :ids",
                                String.class)
                        .setParameter("ids", applicationIds)
                        .getResultList());
    }

    /** For screens and letters whose own service has asked the access rules already. */
    public PaperTray tray(String applicationId) {
        return page.once(List.of("papers", applicationId), () -> new PaperTray(papers(ofApplication(applicationId))));
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
