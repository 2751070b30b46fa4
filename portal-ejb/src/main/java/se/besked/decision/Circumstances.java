package se.besked.decision;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.decision.DecisionContent.Row;
import se.besked.decision.DecisionPreview.Suggestion;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;

/**
 * What was decisive, line by line. The officer's page suggests what the figures and the rows say already: a reason
 * written on a row is never typed twice. A line that the officer keeps is a message and speaks every language; what she
 * writes beside them is her own words.
 */
record Circumstances(List<Suggestion> suggested) {

    static Circumstances of(List<Suggestion> facts, List<Row> rows) {
        Stream<Suggestion> reasons = rows.stream()
                .filter(row -> row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED)
                .filter(row -> row.reason() != null)
                .map(row -> new Suggestion(
                        row.key(),
                        Message.of(
                                "decision.fact.row",
                                Argument.phrase(row.label()),
                                Argument.text(row.reason().words()))));
        return new Circumstances(Stream.concat(facts.stream(), reasons).toList());
    }

    /** What the officer's page starts with: every line. */
    Set<String> all() {
        return suggested.stream().map(Suggestion::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The kept lines first, then the officer's own. */
    List<Said> said(DecisionText text) {
        Stream<Said> kept = suggested.stream()
                .filter(line -> text.kept().contains(line.id()))
                .map(Suggestion::line);
        Stream<Said> own = text.circumstances()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Written::byOffice);
        return Stream.concat(kept, own).toList();
    }
}
