package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/**
 * What pictures are known again by, and which files show the same picture. A repository: services hold the access
 * rules.
 */
@ApplicationScoped
class Fingerprints {

    /** Candidates that are compared for one page, the newest first: forms that everybody uses have many. */
    private static final int CANDIDATES = 300;

    private final EntityManager entities;

    @Inject
    Fingerprints(EntityManager entities) {
        this.entities = entities;
    }

    void store(String fileId, Inspected inspected) {
        for (Picture picture : inspected.pictures()) {
            picture.fingerprint()
                    .ifPresent(known -> entities.persist(new PaperFingerprint(fileId, picture.page(), known)));
        }
    }

    void remove(String fileId) {
        entities.createQuery("delete from PaperFingerprint p where p.fileId = :id")
                .setParameter("id", fileId)
                .executeUpdate();
    }

    /** Other files, by id, of which a page shows the same picture as a page of this one; turned ones too. */
    Set<String> sameAs(String fileId) {
        Set<String> same = new HashSet<>();
        for (PaperFingerprint page : ofFile(fileId)) {
            for (int turn = 0; turn < 4; turn++) {
                Fingerprint turned = page.fingerprint().turned(turn);
                for (PaperFingerprint candidate : candidates(fileId, turned)) {
                    if (!same.contains(candidate.fileId()) && turned.same(candidate.fingerprint())) {
                        same.add(candidate.fileId());
                    }
                }
            }
        }
        return same;
    }

    private List<PaperFingerprint> ofFile(String fileId) {
        return new ArrayList<>(entities.createQuery(
                        "select p from PaperFingerprint p where p.fileId = :id order by p.page", PaperFingerprint.class)
                .setParameter("id", fileId)
                .getResultList());
    }

    private List<PaperFingerprint> candidates(String fileId, Fingerprint fingerprint) {
        int[] bands = fingerprint.bands();
        return entities.createQuery(
                        "select p from PaperFingerprint p, PaperFile f where f.id = p.fileId and p.fileId <> :id"
                                + " and (p.band0 = :b0 or p.band1 = :b1 or p.band2 = :b2 or p.band3 = :b3) "
                                + "order by f.receivedAt desc",
                        PaperFingerprint.class)
                .setParameter("id", fileId)
                .setParameter("b0", bands[0])
                .setParameter("b1", bands[1])
                .setParameter("b2", bands[2])
                .setParameter("b3", bands[3])
                .setMaxResults(CANDIDATES)
                .getResultList();
    }
}
