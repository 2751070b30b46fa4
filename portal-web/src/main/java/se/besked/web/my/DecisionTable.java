package se.besked.web.my;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.decision.DecisionContent;
import se.besked.decision.RowOutcome;
import se.besked.i18n.Argument;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.norm.Calculation;
import se.besked.web.norm.CalculationGroup;

/**
 * What a decision says line by line, in the language of the page. Every figure stands in the stored decision; nothing
 * is computed here but what earlier decisions took of the costs.
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
    private final Calculation.Totals totals;
    private final Language language;

    DecisionTable(DecisionContent content, Language language) {
        this.content = content;
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
                        row.reason(),
                        row.papers()))
                .toList();
    }

    private String label(DecisionContent.Row row) {
        String label = row.label().in(language);
        return row.who() == null ? label : label + say("letter.rows.of", row.who());
    }

    /** Living costs, income and what came before: what the rows are set against. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        long now = content.rows().stream()
                .mapToLong(DecisionContent.Row::grantedOre)
                .sum();
        long before = totals.supportExpensesOre() + totals.otherExpensesOre() - now;
        if (before > 0) {
            lines.add(new Line(say("decision.table.before"), null, before));
        }
        lines.add(new Line(say("decision.table.norm"), say("decision.table.norm.how", people()), totals.normOre()));
        String month = Formats.month(language, content.incomeMonth());
        lines.add(new Line(
                say("decision.table.income", content.shares().size() > 1 ? "yes" : "no", month),
                incomes(),
                -totals.incomesOre()));
        if (content.earlierOre() > 0) {
            lines.add(new Line(say("letter.sum.earlier"), null, -content.earlierOre()));
        }
        return lines;
    }

    /** Who the norm is for, as the calculation names them. */
    private String people() {
        List<String> names = new ArrayList<>();
        for (Calculation.Row row : content.calculation().norm()) {
            List<String> said =
                    row.label().arguments().stream().map(Argument::value).toList();
            if (row.key().startsWith(Calculation.CHILD) && said.size() == 2) {
                names.add(say("decision.table.child", said.get(0), Long.valueOf(said.get(1))));
            } else if (!row.key().equals(Calculation.COMMON)) {
                names.addAll(said);
            }
        }
        return joined(names);
    }

    private String incomes() {
        return joined(content.calculation().incomes().stream()
                .map(row -> row.label().in(language) + " " + Formats.amount(language, row.amountOre()))
                .toList());
    }

    private String joined(List<String> parts) {
        return parts.stream().collect(Collectors.joining(say("decision.table.comma")));
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
