package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.besked.shared.NotFoundException;
import se.besked.shared.PageRead;

/** The files that papers are made of. A repository: the services that use it hold the access rules. */
@ApplicationScoped
public class PaperFiles {

    private final EntityManager entities;
    private final PageRead page;

    @Inject
    public PaperFiles(EntityManager entities, PageRead page) {
        this.entities = entities;
        this.page = page;
    }

    void add(PaperFile file) {
        entities.persist(file);
        entities.flush();
    }

    void remove(PaperFile file) {
        entities.remove(file);
    }

    public PaperFile get(String id) {
        return Optional.ofNullable(entities.find(PaperFile.class, id)).orElseThrow(() -> new NotFoundException("file"));
    }

    /** Locked until the transaction ends; empty if it was removed meanwhile. */
    Optional<PaperFile> locked(String id) {
        return Optional.ofNullable(entities.find(PaperFile.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<PaperFile> all(Collection<String> ids) {
        return page.once(List.of("files", Set.copyOf(ids)), () -> read(ids));
    }

    private List<PaperFile> read(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : entities
                        .createQuery(
                                "select f from PaperFile f left join fetch f.pages page where f.id in :ids"
                                        + " order by f.id, page.page",
                                PaperFile.class)
                        .setParameter("ids", ids)
                        .getResultList()
                        .stream()
                        .distinct()
                        .toList();
    }

    /** Files that wait for their checks, those tried least first, then the oldest. */
    List<PaperFile> waiting(Collection<FileState> states, int most) {
        return entities.createQuery(
                        "select f from PaperFile f where f.state in :states order by f.tries, f.receivedAt, f.id",
                        PaperFile.class)
                .setParameter("states", states)
                .setMaxResults(most)
                .getResultList();
    }

    /** Files that are shown and that no machine has tried to read, oldest first. */
    List<PaperFile> unread(int most) {
        return entities.createQuery(
                        "select f from PaperFile f where f.state = se.besked.receipt.FileState.READY and "
                                + "f.readAt is null"
                                + " order by f.receivedAt, f.id",
                        PaperFile.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** Files that were refused before then and of which something is still stored, by id. */
    @SuppressWarnings("unchecked")
    List<String> refusedBefore(Instant when, int most) {
        return entities.createNativeQuery(
                        "select f.id from paper_file f where f.state = 'REFUSED' and f.checked_at < ?1"
                                + " and exists (select 1 from stored_part p where p.file_id = f.id)")
                .setParameter(1, Timestamp.from(when))
                .setMaxResults(most)
                .getResultList();
    }

    /** Sum of the originals' sizes that one person has sent, bytes. */
    long bytesFrom(String personId) {
        return entities.createQuery(
                        "select coalesce(sum(f.bytes), 0) from PaperFile f where f.receivedFrom = :id", Number.class)
                .setParameter("id", personId)
                .getSingleResult()
                .longValue();
    }

    /** Sum of the sizes of all originals, bytes. */
    long bytes() {
        return entities.createQuery("select coalesce(sum(f.bytes), 0) from PaperFile f", Number.class)
                .getSingleResult()
                .longValue();
    }
}
