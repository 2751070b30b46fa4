package se.besked.forms.engine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Whose form, for which month, on which day.
 *
 * @param month the month applied for (M); expenses belong to it, incomes to the month before
 * @param today the day in Sweden
 */
public record FormContext(
        YearMonth month, LocalDate today, List<PersonRef> adults, List<PersonRef> children, Optional<LastMonth> last) {

    public FormContext {
        adults = List.copyOf(adults);
        children = List.copyOf(children);
    }

    public YearMonth incomeMonth() {
        return month.minusMonths(1);
    }

    /** @param of {@code adults} or {@code children} */
    public List<PersonRef> people(String of) {
        return "adults".equals(of) ? adults : children;
    }

    Optional<LastItem> lastItem(String id) {
        return last.flatMap(
                l -> l.items().stream().filter(i -> i.id().equals(id)).findFirst());
    }
}
