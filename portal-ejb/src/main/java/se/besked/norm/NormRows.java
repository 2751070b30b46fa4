package se.besked.norm;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.name;
import static se.besked.i18n.Argument.number;
import static se.besked.i18n.Argument.text;

import java.util.ArrayList;
import java.util.List;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.norm.Calculation.Row;
import se.besked.norm.CalculationInput.Adjustment;
import se.besked.norm.CalculationInput.Adult;
import se.besked.norm.CalculationInput.Child;

/** The rows of the norm: adults, each child, and the share of the common household costs. */
final class NormRows {

    /** How a part of a month is priced: twelve months spread over the days of a year. */
    private static final int MONTHS = 12;

    private static final int DAYS_IN_YEAR = 365;

    private final CalculationInput input;
    private final NormTable table;
    private final Message source;

    private NormRows(CalculationInput input, NormTable table) {
        this.input = input;
        this.table = table;
        this.source = Message.of("norm.source.table", text(Integer.toString(table.year())), text(table.source()));
    }

    static List<Row> of(CalculationInput input, NormTable table) {
        NormRows rows = new NormRows(input, table);
        List<Row> all = new ArrayList<>();
        all.add(rows.adults());
        input.children().forEach(child -> all.add(rows.child(child)));
        all.add(rows.common());
        return all;
    }

    /** The norm gives a couple one amount together, so they are one row. */
    private Row adults() {
        Adult first = input.adults().get(0);
        if (input.adults().size() == 1) {
            Message label = first.name() == null
                    ? Message.of("norm.row.adult-unnamed")
                    : Message.of("norm.row.adult", name(first.name()));
            return row(
                    Calculation.ADULT + first.ref(), label, table.singleOre(), List.of(Message.of("norm.how.adult")));
        }
        Adult second = input.adults().get(1);
        Message label = first.name() == null || second.name() == null
                ? Message.of("norm.row.couple-unnamed")
                : Message.of("norm.row.couple", name(first.name()), name(second.name()));
        return row(Calculation.COUPLE, label, table.coupleOre(), List.of(Message.of("norm.how.couple")));
    }

    private Row child(Child child) {
        NormTable.ChildCost cost = table.child(child.age());
        long month = cost.ore(child.lunchAtChildcare());
        List<Message> how = new ArrayList<>();
        how.add(
                cost.fromAge() == cost.toAge()
                        ? Message.of("norm.how.age", number(cost.fromAge()))
                        : Message.of("norm.how.ages", number(cost.fromAge()), number(cost.toAge())));
        if (child.lunchAtChildcare() && cost.withoutLunchOre() != null) {
            how.add(Message.of("norm.how.lunch"));
        }
        long ore = month;
        if (!child.wholeMonth()) {
            ore = Amounts.share(month, (long) MONTHS * child.days(), DAYS_IN_YEAR);
            how.add(Message.of("norm.how.days", number(child.days()), number(child.daysInMonth()), money(month)));
            if (!input.partMonthSharesCommon()) {
                how.add(Message.of("norm.how.not-in-common"));
            }
        }
        Message label = child.name() == null
                ? Message.of("norm.row.child-unnamed", number(child.age()))
                : Message.of("norm.row.child", name(child.name()), number(child.age()));
        return row(Calculation.CHILD + child.ref(), label, ore, how);
    }

    /** In a shared home each counted member takes one share of the whole home's common costs (12 kap. 3 §). */
    private Row common() {
        int counted = input.counted();
        int inHome = counted + input.othersInHome();
        long whole = table.common(inHome);
        List<Message> how = inHome == counted
                ? List.of()
                : List.of(Message.of("norm.how.share", number(counted), number(inHome), money(whole)));
        return row(
                Calculation.COMMON,
                Message.of("norm.row.common", number(counted)),
                Amounts.share(whole, counted, inHome),
                how);
    }

    private Row row(String key, Message label, long ore, List<Message> how) {
        Adjustment adjustment = input.adjustments().get(key);
        if (adjustment == null) {
            return new Row(key, label, ore, ore, how, source, null);
        }
        List<Message> changed = new ArrayList<>(how);
        changed.add(Message.of("norm.how.adjusted", money(ore), money(adjustment.amountOre())));
        return new Row(
                key,
                label,
                ore,
                adjustment.amountOre(),
                changed,
                Message.of("norm.source.adjusted"),
                Written.byOffice(adjustment.reason()));
    }
}
