package se.besked.web.table;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * The rows of one page of a list, read when the table is drawn and not before. Which page, and in what order, the
 * request has said already: see {@link OfficeTable}.
 */
public final class LazyRows<R> extends LazyDataModel<R> {

    private static final long serialVersionUID = 1L;

    private final transient Supplier<List<R>> page;

    public LazyRows(Supplier<List<R>> page) {
        this.page = page;
    }

    @Override
    public int count(Map<String, FilterMeta> filterBy) {
        return page.get().size();
    }

    @Override
    public List<R> load(int first, int pageSize, Map<String, SortMeta> sortBy, Map<String, FilterMeta> filterBy) {
        return page.get();
    }
}
