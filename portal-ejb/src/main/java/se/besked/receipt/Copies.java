package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Papers that hold the very same files. A repository: services hold the access rules. */
@ApplicationScoped
class Copies {

    private final EntityManager entities;

    @Inject
    Copies(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What is known of some files at one go.
     *
     * @param same ids of other files with the very same content, by the id of each of these files
     * @param pages what the pictures of these files are known again by
     * @param receipts ids of the papers that hold one of these files, or such another
     */
    record Known(Map<String, Set<String>> same, Set<PaperFingerprint> pages, Set<String> receipts) {}

    Known of(Collection<PaperFile> files) {
        Set<String> ids = files.stream().map(PaperFile::id).collect(Collectors.toSet());
        Map<String, Set<String>> byContent = new HashMap<>();
        Set<PaperFingerprint> pages = new LinkedHashSet<>();
        Set<String> receipts = new HashSet<>();
        for (Object[] row : rows(files)) {
            byContent.computeIfAbsent((String) row[0], none -> new HashSet<>()).add((String) row[1]);
            receipts.add((String) row[2]);
            if (row[3] != null && ids.contains(row[1])) {
                pages.add((PaperFingerprint) row[3]);
            }
        }
        Map<String, Set<String>> same = new HashMap<>();
        for (PaperFile file : files) {
            Set<String> others = new HashSet<>(byContent.getOrDefault(file.sha256(), Set.of()));
            others.remove(file.id());
            same.put(file.id(), others);
        }
        return new Known(same, pages, receipts);
    }

    private List<Object[]> rows(Collection<PaperFile> files) {
        return files.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select f.sha256, f.id, r.id, p from Receipt r join r.fileIds one, PaperFile f"
                                        + " left join PaperFingerprint p on p.fileId = f.id"
                                        + " where f.id = one and f.sha256 in :contents",
                                Object[].class)
                        .setParameter(
                                "contents",
                                files.stream().map(PaperFile::sha256).collect(Collectors.toSet()))
                        .getResultList();
    }
}
