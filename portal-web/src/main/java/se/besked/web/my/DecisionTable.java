package se.besked.web.my;

import java.util.List;
import java.util.stream.Collectors;
import se.besked.decision.DecisionContent;
import se.besked.decision.DecisionSummary;
import se.besked.decision.DecisionView;
import se.besked.decision.RowOutcome;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;

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
    private final Language language;

    DecisionTable(DecisionView view, Language language) {
        this.content = view.content();
        this.lines = view.summary().lines();
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
        return row.who() == null ? label : label + say("letter.rows.of", Argument.name(row.who()));
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

    private String say(String key, Argument... arguments) {
        return Message.of(key, arguments).in(language);
    }
}
