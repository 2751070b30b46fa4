package se.besked.decision;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What somebody had before them when they pressed "decide": goes with the preview and comes back with the press.
 *
 * @param fingerprint of the content; decided is this and nothing else
 * @param arrivals keys of what had come in
 */
record Seen(String fingerprint, Set<String> arrivals) {

    static String of(String fingerprint, List<Arrival> arrivals) {
        return fingerprint + arrivals.stream().map(one -> " " + one.key()).collect(Collectors.joining());
    }

    /** @param written by {@link #of}; what else comes back from a browser fits nothing */
    static Seen read(String written) {
        List<String> words = List.of((written == null ? "" : written).split(" "));
        return new Seen(words.get(0), Set.copyOf(words.subList(1, words.size())));
    }

    List<Arrival> unseen(List<Arrival> all) {
        return all.stream().filter(one -> !arrivals.contains(one.key())).toList();
    }
}
