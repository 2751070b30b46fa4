package se.besked.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import se.besked.application.PaperApplication.Row;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Side;
import se.besked.forms.monthly.Arrival;
import se.besked.forms.monthly.Carry;
import se.besked.forms.monthly.FilledItem;
import se.besked.shared.BrokenRule;
import se.besked.shared.Ids;

/**
 * Makes line items of what an officer types. A row goes on with last month's row of the same kind and person, one of
 * the same amount before any other; an income dated after the day it was told of has not come yet.
 */
final class PaperRows {

    private final FormDefinition form;
    private final LocalDate toldOn;
    private final List<LineItem> last;

    /** @param toldOn the day the paper came, or the day the officer found the row */
    PaperRows(FormDefinition form, LocalDate toldOn, List<LineItem> last) {
        this.form = form;
        this.toldOn = toldOn;
        this.last = new ArrayList<>(
                last.stream().filter(item -> item.carry() != Carry.GONE).toList());
    }

    List<FilledItem> of(List<Row> rows) {
        List<Optional<LineItem>> same =
                rows.stream().map(row -> take(row, true)).toList();
        List<FilledItem> items = new ArrayList<>();
        for (int at = 0; at < rows.size(); at++) {
            Row row = rows.get(at);
            items.add(item(row, same.get(at).or(() -> take(row, false))));
        }
        return items;
    }

    private Optional<LineItem> take(Row row, boolean amountToo) {
        Optional<LineItem> found = last.stream()
                .filter(item -> item.kind().equals(row.kind())
                        && Objects.equals(item.memberId(), row.memberId())
                        && (!amountToo || item.amountOre() == row.amountOre()))
                .findFirst();
        found.ifPresent(last::remove);
        return found;
    }

    private FilledItem item(Row row, Optional<LineItem> from) {
        if (row.amountOre() < 0) {
            throw new BrokenRule(RegistrationRule.AMOUNT_NEGATIVE);
        }
        return new FilledItem(
                Ids.next(),
                row.side(),
                form.kind(row.kind()).id(),
                row.memberId(),
                row.amountOre(),
                row.onDate(),
                arrival(row),
                row.remark() == null ? "" : row.remark(),
                carry(row, from),
                from.map(LineItem::id).orElse(null));
    }

    private Arrival arrival(Row row) {
        if (row.side() != Side.INCOME) {
            return null;
        }
        return row.onDate() != null && row.onDate().isAfter(toldOn) ? Arrival.EXPECTED : Arrival.RECEIVED;
    }

    private static Carry carry(Row row, Optional<LineItem> from) {
        return from.map(item -> item.amountOre() == row.amountOre() ? Carry.SAME : Carry.CHANGED)
                .orElse(Carry.NEW);
    }
}
