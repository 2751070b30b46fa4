package se.besked.web.review;

import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.norm.Calculation.Totals;
import se.besked.review.ReviewSheet.Running;

/**
 * The calculation as one bar: the whole is what the household needs, or its income where that is more.
 *
 * @param met how much of the bar income meets, percent
 * @param left how much assistance meets, percent
 */
public record RunningView(Totals totals, int met, int left) {

    /** @return null while the year has no approved norm */
    static RunningView of(Running running) {
        if (running.forecast() == null) {
            return null;
        }
        Totals totals = running.forecast().totals();
        long whole = Math.max(1, Math.max(totals.needOre(), totals.incomesOre()));
        int met = (int) (Math.min(totals.incomesOre(), totals.needOre()) * 100 / whole);
        int left = totals.resultOre() <= 0 ? 0 : 100 - met;
        return new RunningView(totals, totals.resultOre() <= 0 ? (int) (totals.needOre() * 100 / whole) : met, left);
    }

    /** What is counted together, as far as there is any. */
    public Message sum() {
        Argument norm = Argument.amount(totals.normOre());
        Argument expenses = Argument.amount(expensesOre());
        return totals.incomesOre() == 0
                ? Message.of("review.sumNoIncome", norm, expenses)
                : Message.of("review.sum", norm, expenses, Argument.amount(totals.incomesOre()));
    }

    public long expensesOre() {
        return totals.supportExpensesOre() + totals.otherExpensesOre();
    }

    public boolean surplus() {
        return totals.resultOre() < 0;
    }

    /** What is left over, öre. */
    public long surplusOre() {
        return -totals.resultOre();
    }
}
