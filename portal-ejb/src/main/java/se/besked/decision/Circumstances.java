package se.besked.decision;

import java.util.List;
import java.util.stream.Stream;
import se.besked.decision.DecisionContent.Row;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Message;
import se.besked.i18n.Said;
import se.besked.i18n.Written;

/**
 * What was decisive, line by line. The officer's page starts with what the figures and the rows say already, in the
 * binding language; a line that is sent back unchanged stays the message that it was and speaks every language, all
 * other lines are the officer's own words.
 */
record Circumstances(List<Message> suggested) {

    static Circumstances of(List<Message> facts, List<Row> rows) {
        Stream<Message> reasons = rows.stream()
                .filter(row -> row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED)
                .filter(row -> row.reason() != null)
                .map(row -> Message.of(
                        "decision.fact.row",
                        Argument.phrase(row.label()),
                        Argument.text(row.reason().words())));
        return new Circumstances(Stream.concat(facts.stream(), reasons).toList());
    }

    /** What the officer's page starts with: a reason written on a row is never typed twice. */
    String text() {
        return String.join("\n", suggested.stream().map(Circumstances::typed).toList());
    }

    /** @param typed what the officer sends back */
    List<Said> said(String typed) {
        return typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(this::line)
                .toList();
    }

    private Said line(String typed) {
        return suggested.stream()
                .filter(message -> typed(message).equals(typed))
                .<Said>map(message -> message)
                .findFirst()
                .orElseGet(() -> Written.byOffice(typed));
    }

    /** On one line, as it is typed. */
    private static String typed(Message message) {
        return message.in(Language.SV).replaceAll("\\s*\\R\\s*", " ").strip();
    }
}
