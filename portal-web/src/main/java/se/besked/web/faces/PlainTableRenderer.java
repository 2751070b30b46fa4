package se.besked.web.faces;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import java.util.Set;
import org.primefaces.component.api.UIColumn;
import org.primefaces.component.datatable.DataTable;
import org.primefaces.component.datatable.DataTableRenderer;

/**
 * Draws a table as the table it is. The widget library calls every table a grid, which promises a reader cells to walk
 * between by arrow keys, and walks them itself, so that Enter on a link opens nothing. And it tells of an order only
 * when it has put the rows in order by itself: here the column says it ({@code sorted="ascending"}).
 */
public final class PlainTableRenderer extends DataTableRenderer {

    private static final Set<String> OF_A_GRID = Set.of("grid", "gridcell", "row", "rowgroup", "columnheader");

    @Override
    protected void encodeMarkup(FacesContext context, DataTable table) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        context.setResponseWriter(new WithoutRoles(writer));
        try {
            super.encodeMarkup(context, table);
        } finally {
            context.setResponseWriter(writer);
        }
    }

    @Override
    public void encodeColumnHeader(FacesContext context, DataTable table, UIColumn column) throws IOException {
        ResponseWriter writer = context.getResponseWriter();
        Object sorted = ((UIComponent) column).getAttributes().get("sorted");
        if (writer instanceof WithoutRoles plain && sorted != null) {
            plain.sorted = sorted.toString();
        }
        super.encodeColumnHeader(context, table, column);
    }

    private static final class WithoutRoles extends ResponseWriterWrapper {

        private String sorted;

        WithoutRoles(ResponseWriter writer) {
            super(writer);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            if ("th".equals(name) && sorted != null) {
                super.writeAttribute("aria-sort", sorted, null);
                sorted = null;
            }
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!"role".equals(name) || !OF_A_GRID.contains(String.valueOf(value))) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
