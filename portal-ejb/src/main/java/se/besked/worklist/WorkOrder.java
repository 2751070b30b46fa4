package se.besked.worklist;

import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What the worklist can be ordered by; rows that are alike in it follow the day they are due, and then their number.
 * The same order backwards is every part of it backwards, so that either way goes by the same index.
 */
public enum WorkOrder {
    DUE("a.dueOn", "a.number"),
    APPLICANT("lead.name", "a.dueOn", "a.number"),
    MONTH("a.month", "a.dueOn", "a.number"),
    NUMBER("a.number"),
    ARRIVED("a.arrivedOn", "a.dueOn", "a.number"),
    STATUS("a.status", "a.dueOn", "a.number"),
    CASE("c.number", "a.dueOn", "a.number");

    private final List<String> paths;

    WorkOrder(String... paths) {
        this.paths = List.of(paths);
    }

    /** What decides a row's place, as a query selects it: last is the number, which no two share. */
    String place() {
        return String.join(", ", paths);
    }

    String orderBy(boolean descending) {
        String way = descending ? " desc" : "";
        return paths.stream().map(path -> path + way).collect(Collectors.joining(", ", " order by ", ""));
    }

    /**
     * The rows that follow on one whose place is {@code :at0}, {@code :at1} …: those alike in all parts but the last
     * first, those that differ in the first part last. Apart, because each is a stretch of the index, and all of them
     * together are none.
     */
    List<String> beyond(boolean descending) {
        List<String> stretches = new ArrayList<>();
        for (int last = paths.size() - 1; last >= 0; last--) {
            String alike = IntStream.range(0, last)
                    .mapToObj(at -> " and " + paths.get(at) + " = :at" + at)
                    .collect(Collectors.joining());
            stretches.add(alike + " and " + paths.get(last) + (descending ? " < :at" : " > :at") + last);
        }
        return stretches;
    }

    /** @param row an id, and what {@link #place} selects */
    <T> TypedQuery<T> bind(TypedQuery<T> query, String stretch, Object[] row) {
        for (int at = 0; at < paths.size(); at++) {
            if (stretch.contains(":at" + at)) {
                query.setParameter("at" + at, row[at + 1]);
            }
        }
        return query;
    }
}
