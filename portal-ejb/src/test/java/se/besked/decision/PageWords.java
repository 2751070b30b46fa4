package se.besked.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.i18n.Language;
import se.besked.i18n.Said;

/** Everything that a decision's page says about what was decided, by whom and why, in every language. */
public final class PageWords {

    private PageWords() {}

    public static List<String> of(DecisionView page) {
        DecisionContent content = page.content();
        DecisionSummary summary = page.summary();
        List<Said> said = new ArrayList<>(content.circumstances());
        said.add(content.childPerspective());
        content.rows().forEach(row -> {
            said.add(row.label());
            said.add(row.reason());
        });
        content.provisions().forEach(rule -> said.addAll(List.of(rule.citation(), rule.about())));
        content.calculation().rows().forEach(row -> {
            said.addAll(List.of(row.label(), row.source()));
            said.addAll(row.how());
        });
        said.addAll(List.of(summary.answer(), summary.split(), summary.decidedBy()));
        said.addAll(summary.parts());
        page.parties().forEach(party -> said.add(summary.mine(party.personId())));
        said.addAll(summary.others());
        said.add(page.decidedBy().title());
        summary.lines().forEach(line -> {
            said.add(line.label());
            said.addAll(line.how());
        });
        return Stream.of(Language.values())
                .flatMap(language -> said.stream().filter(Objects::nonNull).map(one -> one.in(language)))
                .toList();
    }
}
