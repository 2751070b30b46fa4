package se.besked.web.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.web.faces.Pages;

/**
 * What is chosen for a list in this request: {@code sort=-due} (a minus for falling), a value for each filter, and
 * {@code show} once for each column; no {@code show} at all means every column.
 *
 * @param sort id of a column
 * @param filters only those with a value
 */
public record Choices(String sort, boolean descending, Map<String, String> filters, List<String> shown) {

    /** A name and a value as a form sends them. */
    public record Field(String name, String value) {}

    static <R> Choices of(Pages pages, List<Column<R>> columns, List<Filter<R>> filters, String usual) {
        List<String> ids = columns.stream().map(Column::id).toList();
        List<String> orders =
                columns.stream().filter(Column::sortable).map(Column::id).toList();
        // A heading that is pressed comes beside the order that the form carries along.
        String wanted = Stream.of(pages.query("sort"), pages.query("sorted"), usual)
                .filter(value -> value != null && orders.contains(bare(value)))
                .findFirst()
                .orElse(usual);
        Map<String, String> chosen = new LinkedHashMap<>();
        for (Filter<R> filter : filters) {
            String value = pages.query(filter.id());
            if (filter.options().stream().anyMatch(option -> option.value().equals(value))) {
                chosen.put(filter.id(), value);
            }
        }
        List<String> shown =
                pages.queries("show").stream().filter(ids::contains).toList();
        return new Choices(bare(wanted), wanted.startsWith("-"), chosen, shown.isEmpty() ? ids : shown);
    }

    private static String bare(String sort) {
        return sort.startsWith("-") ? sort.substring(1) : sort;
    }

    /** The order as it is written. */
    String sorted() {
        return (descending ? "-" : "") + sort;
    }

    /** What pressing a heading asks for: rising first, and the other way round when it is in that order already. */
    String pressed(String column) {
        return (column.equals(sort) && !descending ? "-" : "") + column;
    }

    /** All of it as names and values, for links to other pages of the list and for forms. */
    List<Field> written() {
        List<Field> all = new ArrayList<>();
        all.add(new Field("sorted", sorted()));
        filters.forEach((id, value) -> all.add(new Field(id, value)));
        shown.forEach(column -> all.add(new Field("show", column)));
        return all;
    }

    /** The same behind a question mark; ids and constants need no escaping. */
    String query() {
        return written().stream().map(one -> one.name() + "=" + one.value()).collect(Collectors.joining("&"));
    }
}
