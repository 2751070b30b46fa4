package se.besked.decision;

import static se.besked.i18n.Argument.money;
import static se.besked.i18n.Argument.month;

import java.util.ArrayList;
import java.util.List;
import se.besked.decision.DecisionContent.PaperName;
import se.besked.decision.DecisionContent.Part;
import se.besked.decision.DecisionContent.Row;
import se.besked.decision.DecisionContent.Rule;
import se.besked.decision.DecisionPreview.Suggestion;
import se.besked.i18n.Message;
import se.besked.i18n.Written;
import se.besked.norm.Calculation;
import se.besked.norm.Grants;
import se.besked.receipt.FileState;
import se.besked.receipt.PaperTray;
import se.besked.review.MonthUnderReview;
import se.besked.review.ReviewRow;
import se.besked.review.RowGroup;
import se.besked.review.Verdict;

/**
 * What a decision on a month would say, from the judgements and the officer's words. No clock, no database: the preview
 * and the decision are the same computation.
 */
final class Drafting {

    private final MonthUnderReview review;
    private final Calculation calculation;
    private final Grants earlier;
    private final Grants grants;
    private final List<Row> rows;

    /**
     * @param calculation of the judged rows
     * @param earlier what the month's decisions have granted before
     */
    Drafting(MonthUnderReview review, Calculation calculation, Grants earlier, PaperTray papers) {
        this.review = review;
        this.calculation = calculation;
        this.earlier = earlier;
        this.grants = calculation.grants().beyond(earlier);
        this.rows = review.rows().stream()
                .filter(row -> row.group().expense() && !row.settled() && row.judged() != null)
                .map(row -> row(row, papers))
                .toList();
    }

    DecisionContent content(int number, DecisionText text) {
        return new DecisionContent(
                number,
                review.month(),
                outcome(),
                grants.supportOre(),
                grants.otherOre(),
                earlier.totalOre(),
                support(),
                other(),
                rows,
                calculation,
                text.provisions().stream().map(Rule::of).toList(),
                circumstances().said(text),
                Written.byOfficeOrNull(text.childPerspective()),
                Shares.of(review.household().adults(), grants.totalOre()));
    }

    /** Whether anything is decided that was not decided before. */
    boolean somethingNew() {
        return !review.decidedBefore() || rows.stream().anyMatch(row -> row.outcome() != RowOutcome.LATER);
    }

    Outcome outcome() {
        if (grants.nothing()) {
            return Outcome.REFUSED;
        }
        boolean less = rows.stream()
                .anyMatch(row -> row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED);
        boolean partRefused = support() == Part.REFUSED || other() == Part.REFUSED;
        return less || partRefused || normLowered() || otherShort() ? Outcome.PARTLY : Outcome.GRANTED;
    }

    /** Whether income left over from försörjningsstöd takes something off the other living costs that are approved. */
    private boolean otherShort() {
        long approved = rows.stream()
                .filter(row -> row.group() == RowGroup.OTHER)
                .mapToLong(Row::grantedOre)
                .sum();
        return grants.otherShortOf(approved);
    }

    private boolean normLowered() {
        return !review.decidedBefore() && calculation.norm().stream().anyMatch(row -> row.amountOre() < row.baseOre());
    }

    /** The norm itself is försörjningsstöd: the first decision of a month always concerns it. */
    private Part support() {
        return part(!review.decidedBefore() || decidesRowsOf(RowGroup.SUPPORT), grants.supportOre());
    }

    private Part other() {
        return part(decidesRowsOf(RowGroup.OTHER), grants.otherOre());
    }

    private static Part part(boolean concerned, long ore) {
        return ore > 0 ? Part.GRANTED : concerned ? Part.REFUSED : Part.NOT_CONCERNED;
    }

    private boolean decidesRowsOf(RowGroup group) {
        return rows.stream().anyMatch(row -> row.group() == group && row.outcome() != RowOutcome.LATER);
    }

    /** What is less than applied for, öre: for the delegation rules. */
    long refusedOre() {
        return rows.stream()
                .filter(row -> row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED)
                .mapToLong(row -> row.appliedOre() - row.grantedOre())
                .sum();
    }

    Grants grants() {
        return grants;
    }

    /** What the month would have got with this decision. */
    Grants monthly() {
        return earlier.plus(grants);
    }

    List<Row> rows() {
        return rows;
    }

    /** What is decisive by the figures and the rows themselves. */
    Circumstances circumstances() {
        return Circumstances.of(facts(), rows);
    }

    /** What the figures say about why a part is refused. */
    private List<Suggestion> facts() {
        List<Suggestion> facts = new ArrayList<>();
        Calculation.Totals totals = calculation.totals();
        long supportNeed = totals.normOre() + totals.supportExpensesOre();
        if (support() == Part.REFUSED && totals.incomesOre() >= supportNeed) {
            facts.add(new Suggestion(
                    "support",
                    Message.of(
                            "decision.fact.incomeCoversSupport",
                            month(review.month().minusMonths(1)),
                            money(totals.incomesOre()),
                            month(review.month()),
                            money(supportNeed))));
        }
        if (other() == Part.REFUSED && totals.otherExpensesOre() > 0 && totals.incomesOre() > supportNeed) {
            facts.add(new Suggestion(
                    "other",
                    Message.of(
                            "decision.fact.incomeCoversOther",
                            month(review.month().minusMonths(1)),
                            money(totals.incomesOre() - supportNeed),
                            money(totals.otherExpensesOre()))));
        }
        return facts;
    }

    private static Row row(ReviewRow row, PaperTray papers) {
        long applied = row.item().amountOre();
        Verdict verdict = row.judged().verdict();
        long granted = row.judgedOre();
        RowOutcome outcome = verdict == Verdict.LATER
                ? RowOutcome.LATER
                : verdict == Verdict.REFUSE
                        ? RowOutcome.REFUSED
                        : granted < applied ? RowOutcome.REDUCED : RowOutcome.GRANTED;
        List<PaperName> shown = papers.ofItem(row.key()).stream()
                .flatMap(paper -> paper.sheets().stream())
                .filter(sheet -> sheet.state() == FileState.READY)
                .map(sheet -> new PaperName(sheet.fileId(), sheet.name(), sheet.sha256()))
                .toList();
        return new Row(
                row.key(),
                row.group(),
                Message.of(row.kind().label()),
                row.who(),
                applied,
                granted,
                outcome,
                Written.byOfficeOrNull(row.judged().reason()),
                shown,
                row.officers());
    }
}
