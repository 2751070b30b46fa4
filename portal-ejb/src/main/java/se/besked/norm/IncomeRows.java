package se.besked.norm;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.norm.Calculation.Row;
import se.besked.norm.CalculationInput.ChildWork;
import se.besked.norm.CalculationInput.Income;

/**
 * What of each income counts: all, all but a quarter of some pay, or what of a child's pay is above the year's free
 * amount.
 */
final class IncomeRows {

    private IncomeRows() {}

    /**
     * One row each, in the order given. Several pays of one child share the year's free amount in the order of their
     * ids.
     */
    static List<Row> of(List<Income> incomes) {
        Map<String, Long> earlierThisMonth = new HashMap<>();
        Map<String, Row> byId = new HashMap<>();
        incomes.stream().sorted(Comparator.comparing(Income::id)).forEach(income -> {
            long before = 0;
            if (income.childWork() != null) {
                before = earlierThisMonth.getOrDefault(income.childWork().childRef(), 0L);
                earlierThisMonth.put(income.childWork().childRef(), before + income.amountOre());
            }
            byId.put(income.id(), row(income, before));
        });
        return incomes.stream().map(income -> byId.get(income.id())).toList();
    }

    /** One income by itself. */
    static Row of(Income income) {
        return row(income, 0);
    }

    private static Row row(Income income, long earnedThisMonthOre) {
        List<Message> how = new ArrayList<>();
        long counted = income.amountOre();
        IncomeSource source = IncomeSource.INCOME;
        if (income.jobStimulus()) {
            long free = Amounts.share(income.amountOre(), JobStimulus.PERCENT, 100);
            counted -= free;
            source = IncomeSource.JOB_STIMULUS;
            how.add(Message.of("norm.how.job-stimulus", money(income.amountOre()), money(free)));
        } else if (income.childWork() != null) {
            counted = childPay(income, earnedThisMonthOre, how);
            source = IncomeSource.CHILD_WORK;
        }
        if (income.countedOre() != null && income.countedOre() != counted) {
            counted = income.countedOre();
            how.add(
                    counted == 0
                            ? Message.of("norm.how.left-out", money(income.amountOre()))
                            : Message.of("norm.how.counted-otherwise", money(income.amountOre()), money(counted)));
        }
        return new Row(
                income.id(),
                income.label(),
                income.amountOre(),
                counted,
                how,
                source.sentence(),
                Written.byOfficeOrNull(income.reason()));
    }

    /** The part of this pay that lies above one price base amount in the calendar year (SoL 12 kap. 9 §). */
    private static long childPay(Income income, long earnedThisMonthOre, List<Message> how) {
        ChildWork work = income.childWork();
        if (work.priceBase() == null) {
            how.add(Message.of("norm.how.child-work-unknown"));
            return 0;
        }
        long free = work.priceBase().ore();
        long before = work.earnedEarlierOre() + earnedThisMonthOre;
        long counted = Math.max(0, before + income.amountOre() - free) - Math.max(0, before - free);
        how.add(Message.of(
                "norm.how.child-work",
                money(free),
                text(Integer.toString(work.priceBase().year())),
                money(before + income.amountOre())));
        if (!work.priceBase().verified()) {
            how.add(Message.of(
                    "norm.how.child-work-unverified",
                    text(Integer.toString(work.priceBase().year()))));
        }
        return counted;
    }
}
