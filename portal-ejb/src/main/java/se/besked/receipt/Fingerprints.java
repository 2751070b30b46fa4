package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/**
 * What pictures are known again by, and which files show the same picture. A repository: services hold the access
 * rules.
 */
@ApplicationScoped
class Fingerprints {

    /** Candidates that are compared for each page, the newest first: forms that everybody uses have many. */
    private static final int CANDIDATES = 300;

    private static final int TURNS = 4;
    private static final int BANDS = 4;

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

    /**
     * Other files of which a page shows the same picture as one of these pages, turned ones too: their ids, by the id
     * of the page's own file.
     */
    Map<String, Set<String>> sameAs(Collection<PaperFingerprint> pages) {
        if (pages.isEmpty()) {
            return Map.of();
        }
        List<PaperFingerprint> candidates = candidates(pages);
        Map<String, Set<String>> same = new HashMap<>();
        for (PaperFingerprint page : pages) {
            for (int turn = 0; turn < TURNS; turn++) {
                Fingerprint turned = page.fingerprint().turned(turn);
                candidates.stream()
                        .filter(candidate -> !candidate.fileId().equals(page.fileId())
                                && sharesBand(
                                        turned.bands(), candidate.fingerprint().bands())
                                && turned.same(candidate.fingerprint()))
                        .forEach(candidate -> same.computeIfAbsent(page.fileId(), none -> new HashSet<>())
                                .add(candidate.fileId()));
            }
        }
        return same;
    }

    private static boolean sharesBand(int[] one, int[] other) {
        return IntStream.range(0, one.length).anyMatch(band -> one[band] == other[band]);
    }

    /** For all pages at once, whichever way up. */
    private List<PaperFingerprint> candidates(Collection<PaperFingerprint> pages) {
        List<int[]> bands = pages.stream()
                .flatMap(page -> IntStream.range(0, TURNS)
                        .mapToObj(turn -> page.fingerprint().turned(turn).bands()))
                .toList();
        TypedQuery<PaperFingerprint> query = entities.createQuery(
                "select p from PaperFingerprint p, PaperFile f where f.id = p.fileId"
                        + " and (p.band0 in :b0 or p.band1 in :b1 or p.band2 in :b2 or p.band3 in :b3)"
                        + " order by f.receivedAt desc",
                PaperFingerprint.class);
        for (int band = 0; band < BANDS; band++) {
            int at = band;
            query.setParameter("b" + band, bands.stream().map(one -> one[at]).collect(Collectors.toSet()));
        }
        return query.setMaxResults(CANDIDATES * pages.size()).getResultList();
    }
}
