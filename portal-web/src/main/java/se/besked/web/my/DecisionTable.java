package se.besked.web.my;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.decision.DecisionContent;
import se.besked.decision.DecisionSummary;
import se.besked.decision.DecisionView;
import se.besked.decision.RowOutcome;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.norm.Calculation;
import se.besked.web.norm.CalculationGroup;

/**
 * What a decision says line by line, in the language of the page. Every figure stands in the stored decision; nothing
 * is computed here.
 */
final class DecisionTable {

    /** @param outcome as stored; @param reason the officer's own words, or null */
    public record Row(
            String label,
            long appliedOre,
            boolean byOfficer,
            long grantedOre,
            RowOutcome outcome,
            String reason,
            List<DecisionContent.PaperName> papers) {}

    /** A line without anything asked for. */
    public record Line(String label, String how, long ore) {}

    private final DecisionContent content;
    private final List<DecisionSummary.Line> lines;
    private final Calculation.Totals totals;
    private final Language language;

    DecisionTable(DecisionView view, Language language) {
        this.content = view.content();
        this.lines = view.summary().lines();
        this.totals = content.calculation().totals();
        this.language = language;
    }

    List<Row> rows() {
        return content.rows().stream()
                .map(row -> new Row(
                        label(row),
                        row.appliedOre(),
                        row.byOfficer(),
                        row.grantedOre(),
                        row.outcome(),
                        row.reason() == null ? null : row.reason().words(),
                        row.papers()))
                .toList();
    }

    private String label(DecisionContent.Row row) {
        String label = row.label().in(language);
        return row.who() == null ? label : label + say("letter.rows.of", row.who());
    }

    /** Living costs, income and what came before: what the rows are set against. */
    List<Line> lines() {
        return lines.stream()
                .map(line -> new Line(
                        line.label().in(language),
                        line.how().stream()
                                .map(message -> message.in(language))
                                .collect(Collectors.joining(say("decision.table.comma"))),
                        line.ore()))
                .toList();
    }

    /** The whole month's calculation, part by part. */
    List<CalculationGroup> groups() {
        Calculation calculation = content.calculation();
        List<CalculationGroup> groups = new ArrayList<>();
        add(groups, "norm.page.norm", calculation.norm(), "letter.sum.norm", totals.normOre());
        add(
                groups,
                "decision.calculation.support",
                calculation.support(),
                "letter.sum.expenses",
                totals.supportExpensesOre());
        add(groups, "decision.calculation.other", calculation.other(), "letter.sum.other", totals.otherExpensesOre());
        add(groups, "norm.page.incomes", calculation.incomes(), "norm.page.incomes.sum", totals.incomesOre());
        return groups;
    }

    private void add(List<CalculationGroup> groups, String heading, List<Calculation.Row> rows, String sum, long ore) {
        if (!rows.isEmpty()) {
            groups.add(new CalculationGroup(
                    say(heading),
                    rows.stream()
                            .map(row -> CalculationGroup.Line.of(row, language))
                            .toList(),
                    say(sum),
                    ore));
        }
    }

    private String say(String key, Object... arguments) {
        return Texts.get(language, key, arguments);
    }
}
