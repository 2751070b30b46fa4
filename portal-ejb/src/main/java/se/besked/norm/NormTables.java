package se.besked.norm;

import com.google.gson.Gson;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The norm tables that Besked has. The month applied for sets the year; a year without a table, or with one that nobody
 * has verified, has none, and is never filled with another year's.
 */
@ApplicationScoped
public class NormTables {

    private record Stored(List<NormTable> tables) {}

    private final SortedMap<Integer, NormTable> byYear = new TreeMap<>();

    /** The tables of the project, {@code norm/national-norm.json}. */
    public NormTables() {
        this(read("/norm/national-norm.json"));
    }

    NormTables(List<NormTable> tables) {
        for (NormTable table : tables) {
            if (byYear.put(table.year(), table) != null) {
                throw new IllegalArgumentException("Two tables for " + table.year());
            }
        }
    }

    /** The table that decisions for that year may use; empty if there is none, or none that is verified. */
    public Optional<NormTable> approved(int year) {
        return Optional.ofNullable(byYear.get(year)).filter(NormTable::verified);
    }

    /** The years with a verified table, in order. */
    public List<Integer> approvedYears() {
        return byYear.values().stream()
                .filter(NormTable::verified)
                .map(NormTable::year)
                .toList();
    }

    /** Every table, verified or not, by year. */
    public List<NormTable> all() {
        return List.copyOf(byYear.values());
    }

    static List<NormTable> read(String resource) {
        return Resources.read(resource, Stored.class, new Gson()).tables();
    }
}
