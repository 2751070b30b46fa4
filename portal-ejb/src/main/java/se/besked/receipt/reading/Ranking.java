package se.besked.receipt.reading;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Findings in the order of how likely they are, each once. */
final class Ranking<T extends Comparable<? super T>> {

    /** What speaks for one finding: its best weight, how often it was found, and where that weight was given. */
    private record Weight(int best, int times, int line) {
        /** Being found again makes surer, within bounds. */
        int score() {
            return best + 5 * Math.min(times - 1, 2);
        }
    }

    private final Map<T, Weight> weights = new LinkedHashMap<>();

    void add(T finding, int weight, int line) {
        weights.merge(
                finding,
                new Weight(weight, 1, line),
                (old, more) -> new Weight(
                        Math.max(old.best, more.best), old.times + 1, more.best >= old.best ? more.line : old.line));
    }

    /** The best weight that was given to a finding. */
    int weight(T finding) {
        return weights.get(finding).best;
    }

    /** Most likely first; of equals, those above the bound by line from below, the others the greatest first. */
    List<T> lastFirst(int bound) {
        Comparator<T> byLine =
                Comparator.comparingInt(finding -> score(finding) < bound ? 0 : -weights.get(finding).line);
        return weights.keySet().stream()
                .sorted(Comparator.<T>comparingInt(finding -> -score(finding))
                        .thenComparing(byLine)
                        .thenComparing(Comparator.reverseOrder()))
                .toList();
    }

    /** Most likely first; of equals, the first found. */
    List<T> firstFirst() {
        return weights.keySet().stream()
                .sorted(Comparator.comparingInt(finding -> -score(finding)))
                .toList();
    }

    private int score(T finding) {
        return weights.get(finding).score();
    }
}
