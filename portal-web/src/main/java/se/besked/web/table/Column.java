package se.besked.web.table;

import java.util.Comparator;
import java.util.function.BiFunction;
import java.util.function.Function;
import se.besked.i18n.Language;

/**
 * One column of a list.
 *
 * @param id its name in the address
 * @param label key of its heading
 * @param text what stands there, in a language, for the file; null for nothing
 * @param sortable whether the list can be put in order by it
 * @param order how rows are put in order by it; null where the database does that
 */
public record Column<R>(
        String id, String label, BiFunction<R, Language, String> text, boolean sortable, Comparator<R> order) {

    /** A column whose order is that of a value; rows without one come last. */
    public static <R, V extends Comparable<? super V>> Column<R> of(
            String id, String label, Function<R, V> value, BiFunction<R, Language, String> text) {
        return new Column<>(
                id, label, text, true, Comparator.comparing(value, Comparator.nullsLast(Comparator.naturalOrder())));
    }

    /** A column of a list that the database puts in order. */
    public static <R> Column<R> stored(String id, String label, BiFunction<R, Language, String> text) {
        return new Column<>(id, label, text, true, null);
    }

    /** A column that no list is put in order by. */
    public static <R> Column<R> unsorted(String id, String label, BiFunction<R, Language, String> text) {
        return new Column<>(id, label, text, false, null);
    }
}
