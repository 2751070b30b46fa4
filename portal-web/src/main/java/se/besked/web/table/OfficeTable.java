package se.besked.web.table;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.web.faces.Pages;

/**
 * A list of the office as this request wants it: which columns, in what order, narrowed by what. The page draws it with
 * {@code p:dataTable}, whose headings are {@code b:sort} and whose choices are {@code b:tableTools}.
 */
public final class OfficeTable<R> {

    private final Language language;
    private final List<Column<R>> columns;
    private final List<Filter<R>> filters;
    private final Choices choices;

    /** @param usual the order when none is chosen, as in {@code sort} */
    public OfficeTable(Pages pages, List<Column<R>> columns, List<Filter<R>> filters, String usual) {
        this.language = pages.language();
        this.columns = columns;
        this.filters = filters;
        this.choices = Choices.of(pages, columns, filters, usual);
    }

    /** A column to be chosen. */
    public record Choice(String id, String label, boolean shown) {}

    public List<Choice> getColumns() {
        return columns.stream()
                .map(column -> new Choice(column.id(), column.label(), shown(column.id())))
                .toList();
    }

    public List<Filter<R>> getFilters() {
        return filters;
    }

    /** Whether a list is narrowed or lacks columns, so that its tools stand open. */
    public boolean isChanged() {
        return !choices.filters().isEmpty() || choices.shown().size() < columns.size();
    }

    public boolean shown(String column) {
        return choices.shown().contains(column);
    }

    public boolean chosen(String filter, String value) {
        return value.equals(choices.filters().get(filter));
    }

    /** The value of a filter, or null. */
    public String filter(String id) {
        return choices.filters().get(id);
    }

    public String getSort() {
        return choices.sort();
    }

    public boolean isDescending() {
        return choices.descending();
    }

    /** What the button in a heading says. */
    public String pressed(String column) {
        return choices.pressed(column);
    }

    /** For {@code aria-sort}; null for a column that the list is not in the order of. */
    public String direction(String column) {
        return column.equals(choices.sort()) ? choices.descending() ? "descending" : "ascending" : null;
    }

    public String label(String column) {
        return columns.stream()
                .filter(one -> one.id().equals(column))
                .map(Column::label)
                .findFirst()
                .orElseThrow();
    }

    /** What is chosen, as hidden fields of a form. */
    public List<Choices.Field> getWritten() {
        return choices.written();
    }

    /** What is chosen, for a link to another page of the list. */
    public String getQuery() {
        return choices.query();
    }

    /** Rows that came all at once, narrowed and put in order here. */
    public List<R> arranged(List<R> rows) {
        Stream<R> kept = rows.stream()
                .filter(row -> filters.stream()
                        .allMatch(filter ->
                                filter(filter.id()) == null || filter.keeps().test(row, filter(filter.id()))));
        Comparator<R> order = columns.stream()
                .filter(column -> column.id().equals(choices.sort()))
                .map(Column::order)
                .findFirst()
                .orElseThrow();
        return kept.sorted(choices.descending() ? order.reversed() : order).toList();
    }

    /** The rows as a file, with the columns that are shown. */
    public byte[] csv(List<R> rows) {
        List<Column<R>> shown =
                columns.stream().filter(column -> shown(column.id())).toList();
        Csv file = new Csv(language);
        file.line(shown.stream()
                .map(column -> Message.of(column.label()).in(language))
                .toList());
        for (R row : rows) {
            file.line(shown.stream()
                    .map(column -> Objects.requireNonNullElse(column.text().apply(row, language), ""))
                    .toList());
        }
        return file.bytes();
    }
}
