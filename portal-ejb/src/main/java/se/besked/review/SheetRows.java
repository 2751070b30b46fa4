package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.application.LineItem;
import se.besked.casework.Officers;
import se.besked.norm.Calculation;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.PaperTray;
import se.besked.receipt.Receipts;
import se.besked.review.ReviewSheet.Mark;
import se.besked.review.ReviewSheet.Past;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.ReviewSheet.Running;
import se.besked.review.ReviewSheet.Section;

/** The rows of the review screen, and what they come to. */
@ApplicationScoped
class SheetRows {

    private final RowFacts facts;
    private final Judgements judgements;
    private final Officers officers;
    private final Receipts receipts;

    @Inject
    SheetRows(RowFacts facts, Judgements judgements, Officers officers, Receipts receipts) {
        this.facts = facts;
        this.judgements = judgements;
        this.officers = officers;
        this.receipts = receipts;
    }

    List<Section> sections(MonthUnderReview month) {
        Map<String, List<Judgement>> history =
                judgements.history(month.application().id());
        PaperTray tray = receipts.tray(month.application().id());
        List<Section> sections = new ArrayList<>();
        for (RowGroup group : RowGroup.values()) {
            List<Row> rows = new ArrayList<>();
            month.rows().stream()
                    .filter(row -> row.group() == group)
                    .forEach(row -> rows.add(row(month, row, history, tray)));
            month.gone().stream().filter(row -> row.group() == group).forEach(row -> rows.add(gone(row)));
            if (group == RowGroup.INCOME && month.surplus() != null) {
                rows.add(surplus(month, history));
            }
            if (group == RowGroup.NORM) {
                month.forecast()
                        .ifPresent(
                                calculation -> calculation.norm().forEach(row -> rows.add(norm(month, row, history))));
            }
            sections.add(new Section(group, rows));
        }
        return sections;
    }

    private Row row(MonthUnderReview month, ReviewRow row, Map<String, List<Judgement>> history, PaperTray tray) {
        LineItem item = row.item();
        boolean editable = month.application().status().withOffice() && !row.settled();
        return new Row(
                row.key(),
                row.group(),
                item.kind(),
                row.label(),
                row.who(),
                row.last() == null ? null : row.last().amountOre(),
                row.lastApprovedOre(),
                item.amountOre(),
                mark(row),
                item.onDate(),
                item.arrival(),
                item.remark(),
                item.addedBy() == null ? null : officers.get(item.addedBy()).name(),
                tray.ofItem(row.key()),
                facts.proposal(month, row),
                row.judged(),
                by(row.judged()),
                past(history, row.key()),
                version(history, row.key()),
                row.open(),
                editable,
                editable && facts.unchanged(month, row),
                Verdict.allowed(row.group()));
    }

    private static Row gone(ReviewRow row) {
        return new Row(
                row.key(),
                row.group(),
                row.item().kind(),
                row.label(),
                row.who(),
                row.last() == null ? null : row.last().amountOre(),
                row.lastApprovedOre(),
                0,
                Mark.GONE,
                null,
                null,
                row.item().remark(),
                null,
                List.of(),
                null,
                null,
                null,
                List.of(),
                0,
                false,
                false,
                false,
                List.of());
    }

    private Row surplus(MonthUnderReview month, Map<String, List<Judgement>> history) {
        boolean editable = month.application().status().withOffice() && !month.surplusSettled();
        Judged judged = month.judged().get(Calculation.SURPLUS);
        Optional<Calculation.Row> row = month.forecast().map(calculation -> calculation.row(Calculation.SURPLUS));
        return new Row(
                Calculation.SURPLUS,
                RowGroup.INCOME,
                null,
                row.map(Calculation.Row::label).orElse(null),
                null,
                null,
                null,
                month.surplus().amountOre(),
                Mark.NEW,
                null,
                null,
                null,
                null,
                List.of(),
                row.map(RowFacts::proposal).orElse(null),
                judged,
                by(judged),
                past(history, Calculation.SURPLUS),
                version(history, Calculation.SURPLUS),
                judged == null && !month.surplusSettled(),
                editable,
                editable && judged == null,
                Verdict.allowed(RowGroup.INCOME));
    }

    private Row norm(MonthUnderReview month, Calculation.Row row, Map<String, List<Judgement>> history) {
        boolean editable = month.application().status().withOffice() && !month.decidedBefore();
        Judged judged = month.judged().get(row.key());
        return new Row(
                row.key(),
                RowGroup.NORM,
                null,
                row.label(),
                null,
                null,
                null,
                row.baseOre(),
                Mark.SAME,
                null,
                null,
                null,
                null,
                List.of(),
                RowFacts.proposal(row),
                judged,
                by(judged),
                past(history, row.key()),
                version(history, row.key()),
                false,
                editable,
                false,
                Verdict.allowed(RowGroup.NORM));
    }

    private static Mark mark(ReviewRow row) {
        if (row.officers()) {
            return Mark.OFFICER;
        }
        return switch (row.item().carry()) {
            case SAME -> Mark.SAME;
            case CHANGED -> Mark.CHANGED;
            case NEW -> Mark.NEW;
            case GONE -> Mark.GONE;
        };
    }

    private String by(Judged judged) {
        return judged == null ? null : officers.get(judged.officerId()).name();
    }

    private List<Past> past(Map<String, List<Judgement>> history, String key) {
        List<Past> past = new ArrayList<>();
        for (Judgement one : history.getOrDefault(key, List.of())) {
            past.add(
                    0,
                    new Past(
                            one.verdict(),
                            one.amountOre(),
                            one.reason(),
                            officers.get(one.officerId()).name(),
                            one.judgedAt(),
                            one.restores() != null));
        }
        return past;
    }

    private static int version(Map<String, List<Judgement>> history, String key) {
        return history.getOrDefault(key, List.of()).size();
    }

    /** Papers that no row shows: about a person, about the month, or about a row that is gone. */
    List<Paper> morePapers(MonthUnderReview month) {
        return receipts.tray(month.application().id()).all().stream()
                .filter(paper -> month.rows().stream().noneMatch(row -> paper.isAbout(PaperTarget.item(row.key()))))
                .toList();
    }

    Running running(MonthUnderReview month) {
        int confirmable = month.application().status().withOffice()
                ? facts.unchanged(month).size()
                : 0;
        long confirmed = month.rows().stream()
                .filter(row -> row.judged() != null && row.judged().batch())
                .count();
        return new Running(
                month.calculation().orElse(null),
                month.forecast().orElse(null),
                month.month().getYear(),
                month.unjudged().size(),
                month.later().size(),
                confirmable,
                confirmable + (int) confirmed,
                month.rows().size());
    }
}
