package se.besked.web.table;

import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * Something that a list can be narrowed by: one of a few values, none of which says who somebody is.
 *
 * @param id its name in the address
 * @param label key of its heading
 * @param options the values, and the keys of their names
 * @param keeps whether a row is kept for a value; null where the database does that
 */
public record Filter<R>(String id, String label, List<Option> options, BiPredicate<R, String> keeps) {

    /** @param label key of its name */
    public record Option(String value, String label) {}

    /** The constants of a list that is closed, each named by the stem, which ends in a dot, and itself. */
    public static <R> Filter<R> of(
            String id, String label, String stem, Stream<? extends Enum<?>> values, BiPredicate<R, String> keeps) {
        return new Filter<>(
                id,
                label,
                values.map(value -> new Option(value.name(), stem + value.name()))
                        .toList(),
                keeps);
    }
}
