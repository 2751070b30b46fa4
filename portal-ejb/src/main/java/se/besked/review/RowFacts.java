package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.besked.forms.definition.ExpenseGroup;
import se.besked.forms.monthly.Carry;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;
import se.besked.norm.Proposals;
import se.besked.norm.Proposals.Asked;
import se.besked.norm.Proposals.LastTime;
import se.besked.norm.Proposals.Proposal;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** What a row would be without the officer: its plain amount, and what the rules propose. */
@ApplicationScoped
class RowFacts {

    private final Proposals proposals;

    @Inject
    RowFacts(Proposals proposals) {
        this.proposals = proposals;
    }

    /** @param plainOre what was applied for, what the rules count of the income, or what the norm gives */
    record Fact(String key, RowGroup group, long plainOre) {}

    /**
     * @throws NotFoundException if the month has no such row
     * @throws BrokenRule if a decision has settled it
     */
    Fact of(MonthUnderReview month, String rowKey) {
        if (month.row(rowKey).isPresent()) {
            ReviewRow row = month.row(rowKey).get();
            requireUnsettled(row.settled());
            return new Fact(rowKey, row.group(), plainOre(month, row));
        }
        if (rowKey.equals(Calculation.SURPLUS) && month.surplus() != null) {
            requireUnsettled(month.surplusSettled());
            return new Fact(rowKey, RowGroup.INCOME, month.surplus().amountOre());
        }
        Calculation calculation = month.calculation().orElseThrow(() -> new NotFoundException("row"));
        Calculation.Row norm = calculation.norm().stream()
                .filter(row -> row.key().equals(rowKey))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("row"));
        requireUnsettled(month.decidedBefore());
        return new Fact(rowKey, RowGroup.NORM, norm.baseOre());
    }

    private long plainOre(MonthUnderReview month, ReviewRow row) {
        return row.group() == RowGroup.INCOME
                ? proposal(month, row).amountOre()
                : row.item().amountOre();
    }

    Proposal proposal(MonthUnderReview month, ReviewRow row) {
        LastTime last = row.last() == null
                ? null
                : new LastTime(
                        month.lastMonth(),
                        row.last().amountOre(),
                        row.group() == RowGroup.INCOME ? null : row.lastApprovedOre());
        Asked asked = new Asked(row.key(), row.kind().tags(), row.item().amountOre(), last);
        if (row.group() == RowGroup.INCOME) {
            ReviewRow unsaid = new ReviewRow(
                    row.item(),
                    row.kind(),
                    row.group(),
                    row.who(),
                    row.label(),
                    row.last(),
                    row.lastApprovedOre(),
                    null,
                    row.settled(),
                    row.officers());
            return proposals.income(asked, month.income(unsaid));
        }
        int persons =
                month.household().adults().size() + month.household().children().size();
        return proposals.expense(asked, ExpenseGroup.valueOf(row.group().name()), persons);
    }

    /** For the surplus, and for a row of the norm. */
    static Proposal proposal(Calculation.Row row) {
        Message sentence = row.how().isEmpty() ? row.label() : row.how().get(0);
        return new Proposal(row.key(), row.baseOre(), sentence, row.source(), List.of());
    }

    /** Rows that nobody has judged, unchanged since last month, with nothing to point out. */
    List<Fact> unchanged(MonthUnderReview month) {
        List<Fact> facts = new ArrayList<>();
        for (ReviewRow row : month.rows()) {
            if (unchanged(month, row)) {
                facts.add(new Fact(row.key(), row.group(), row.item().amountOre()));
            }
        }
        if (month.unjudged().contains(Calculation.SURPLUS)) {
            facts.add(new Fact(
                    Calculation.SURPLUS, RowGroup.INCOME, month.surplus().amountOre()));
        }
        return facts;
    }

    boolean unchanged(MonthUnderReview month, ReviewRow row) {
        return row.judged() == null
                && !row.settled()
                && saidToBeTheSame(row)
                && row.last().amountOre() == row.item().amountOre()
                && proposal(month, row).warnings().isEmpty()
                && month.noticesOf(row.key()).stream().allMatch(Notice::harmless);
    }

    /** Amounts that vary are asked afresh: one that came out the same, with nothing to explain, is unchanged too. */
    private static boolean saidToBeTheSame(ReviewRow row) {
        boolean afresh = row.kind().varies()
                && (row.item().remark() == null || row.item().remark().isBlank());
        return row.last() != null && (row.item().carry() == Carry.SAME || afresh);
    }

    private static void requireUnsettled(boolean settled) {
        if (settled) {
            throw new BrokenRule(ReviewRule.ROW_SETTLED);
        }
    }
}
