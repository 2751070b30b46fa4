package se.besked.norm;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.i18n.Message;
import se.besked.i18n.Written;

/**
 * One household's month, calculated: what page, letter and office all read, so that they agree to the krona. It holds
 * plain values only and is stored as JSON with the decision; sums are stored too, so that an old decision keeps its
 * own.
 *
 * @param normYear the year of the norm that was used
 * @param normSource where its amounts stand
 * @param norm rows of the norm: {@code norm.adult.REF} or {@code norm.couple}, {@code norm.child.REF} …,
 *     {@code norm.common}
 * @param support försörjningsstöd outside the norm, keyed by line item
 * @param other other living costs, keyed by line item
 * @param incomes keyed by line item, and {@code income.surplus}
 */
public record Calculation(
        int normYear,
        String normSource,
        List<Row> norm,
        List<Row> support,
        List<Row> other,
        List<Row> incomes,
        Totals totals) {

    /** Row keys; those of adults and children end with their ref. */
    public static final String ADULT = "norm.adult.";

    public static final String COUPLE = "norm.couple";
    public static final String CHILD = "norm.child.";
    public static final String COMMON = "norm.common";
    public static final String SURPLUS = "income.surplus";

    private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

    /**
     * @param baseOre before the officer's or a rule's change: what the norm gives, what came in
     * @param amountOre what is counted
     * @param how how the amount came about, sentence by sentence; may be empty
     * @param source the law or table behind it
     * @param reason the officer's own words where they changed the amount; otherwise null
     */
    public record Row(
            String key,
            Message label,
            long baseOre,
            long amountOre,
            List<Message> how,
            Message source,
            Written reason) {
        public Row {
            Objects.requireNonNull(key);
            Objects.requireNonNull(label);
            Objects.requireNonNull(source);
            how = List.copyOf(how);
        }

        /** Whether it is a person's own in the norm's table, which its first sentence then tells. */
        public boolean ofTable() {
            return key.equals(COUPLE) || key.startsWith(ADULT) || key.startsWith(CHILD);
        }

        /** Whether a rule or the officer made it another amount. */
        public boolean changed() {
            return baseOre != amountOre;
        }
    }

    /**
     * All öre, not rounded. Income meets försörjningsstöd first, then other living costs.
     *
     * @param personalOre the norm's personal costs
     * @param commonOre its common household costs
     * @param normOre the two together
     * @param resultOre need less income: positive is assistance, negative is surplus
     * @param supportOre of the result, försörjningsstöd (norm and support expenses); never negative
     * @param otherOre of the result, other living costs; never negative
     */
    public record Totals(
            long personalOre,
            long commonOre,
            long normOre,
            long supportExpensesOre,
            long otherExpensesOre,
            long incomesOre,
            long needOre,
            long resultOre,
            long supportOre,
            long otherOre) {}

    public Calculation {
        Objects.requireNonNull(normSource);
        norm = List.copyOf(norm);
        support = List.copyOf(support);
        other = List.copyOf(other);
        incomes = List.copyOf(incomes);
        Objects.requireNonNull(totals);
    }

    /** Need less income, öre: positive is assistance, negative is surplus. */
    public long resultOre() {
        return totals.resultOre();
    }

    /** What is left over when income has met all of the need, öre; 0 when there is no surplus. */
    public long surplusOre() {
        return Math.max(0, -totals.resultOre());
    }

    /**
     * What of the surplus next month counts as income: a surplus is carried over once, so what was itself carried into
     * this month is not carried on.
     */
    public long surplusToCarryOre() {
        long carriedIn = incomes.stream()
                .filter(row -> row.key().equals(SURPLUS))
                .mapToLong(Row::amountOre)
                .sum();
        return Math.max(0, surplusOre() - carriedIn);
    }

    /** What a decision grants on this calculation: the only place where amounts are rounded. */
    public Grants grants() {
        return Grants.of(totals.supportOre(), totals.otherOre());
    }

    /** Every row, norm first and incomes last. */
    public List<Row> rows() {
        return Stream.of(norm, support, other, incomes).flatMap(List::stream).toList();
    }

    /** @throws IllegalArgumentException if there is no such row */
    public Row row(String key) {
        return rows().stream()
                .filter(row -> row.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No row " + key));
    }

    public String toJson() {
        return GSON.toJson(this);
    }

    public static Calculation fromJson(String json) {
        return GSON.fromJson(json, Calculation.class);
    }
}
