package se.besked.web.norm;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import se.besked.norm.Calculation;

/**
 * A calculation as one picture: above what is needed, below what is there, and what is lacking or left over. Positions
 * are percentages of the picture's width, counted from where reading begins.
 */
public record BalanceBar(List<Part> need, List<Part> there) {

    /** @param kind its colour, and the stem of its name's key */
    public record Part(String kind, long ore, double from, double width, boolean mirrored) {

        /** For the picture's {@code x}. */
        public String x() {
            return percent(mirrored ? 100 - from - width : from);
        }

        public String size() {
            return percent(width);
        }

        private static String percent(double value) {
            return String.format(Locale.ROOT, "%.2f%%", value);
        }
    }

    public static BalanceBar of(Calculation.Totals totals, boolean mirrored) {
        long whole = Math.max(1, Math.max(totals.needOre(), totals.incomesOre()));
        long costs = totals.supportExpensesOre() + totals.otherExpensesOre();
        List<Part> need = new ArrayList<>();
        add(need, "norm", totals.normOre(), whole, mirrored);
        add(need, "costs", costs, whole, mirrored);
        List<Part> there = new ArrayList<>();
        // With something left over, the first part is only what the need takes of the income.
        add(
                there,
                totals.resultOre() < 0 ? "covers" : "income",
                Math.min(totals.incomesOre(), totals.needOre()),
                whole,
                mirrored);
        add(there, "lacking", Math.max(0, totals.resultOre()), whole, mirrored);
        add(there, "left", Math.max(0, -totals.resultOre()), whole, mirrored);
        return new BalanceBar(need, there);
    }

    private static void add(List<Part> row, String kind, long ore, long whole, boolean mirrored) {
        if (ore > 0) {
            double from = row.isEmpty()
                    ? 0
                    : row.get(row.size() - 1).from() + row.get(row.size() - 1).width();
            row.add(new Part(kind, ore, from, 100.0 * ore / whole, mirrored));
        }
    }

    /** Every part, for the words beside the colours. */
    public List<Part> parts() {
        List<Part> all = new ArrayList<>(need);
        all.addAll(there);
        return all;
    }
}
