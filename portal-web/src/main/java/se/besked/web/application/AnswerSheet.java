package se.besked.web.application;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.AnswerRow;
import se.besked.print.Fonts;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperTray;
import se.besked.web.faces.FieldError;
import se.besked.web.faces.PageFunctions;

/**
 * All answers to read through, step by step, with the papers that hang on them.
 *
 * @param papers those that hang on the month or a person
 * @param said what was said instead of papers about the month or a person
 */
public record AnswerSheet(List<Group> groups, List<Paper> papers, List<Said> said) {

    /** @param problems what is wrong in the step, with links to the fields */
    public record Group(String step, String title, List<Row> rows, List<FieldError> problems) {}

    /**
     * One answer.
     *
     * @param value empty when it was left blank
     * @param anchor where the question stands on its step
     * @param target what its papers are about, as written; null where papers are about no row
     * @param said what was said instead of a paper; null if nothing
     */
    public record Row(String label, String value, String anchor, String target, List<Paper> papers, Said said) {}

    static AnswerSheet of(
            List<AnswerGroup> groups,
            Map<String, List<se.besked.forms.typing.FieldError>> problems,
            PaperTray tray,
            Map<String, Said> said) {
        return new AnswerSheet(
                groups.stream()
                        .map(group -> group(group, problems.getOrDefault(group.step(), List.of()), tray, said))
                        .toList(),
                tray.all().stream()
                        .filter(paper -> paper.targets().stream().anyMatch(AnswerSheet::aboutNoRow))
                        .toList(),
                said.values().stream().filter(one -> aboutNoRow(one.target())).toList());
    }

    private static boolean aboutNoRow(String target) {
        return !target.startsWith("item.");
    }

    private static Group group(
            AnswerGroup group,
            List<se.besked.forms.typing.FieldError> problems,
            PaperTray tray,
            Map<String, Said> said) {
        Set<String> shown = new HashSet<>();
        return new Group(
                group.step(),
                FormSpeech.words(group.title()),
                group.rows().stream().map(row -> row(row, tray, said, shown)).toList(),
                FieldError.of(problems, PageFunctions.language()));
    }

    private static Row row(AnswerRow row, PaperTray tray, Map<String, Said> said, Set<String> shown) {
        String item =
                row.key().startsWith("i.") ? row.key().substring(2, row.key().lastIndexOf('.')) : null;
        boolean first = item != null && shown.add(item);
        String target = item == null ? null : "item." + item;
        return new Row(
                FormSpeech.words(row.label()),
                FormSpeech.values(row.values()),
                item == null ? row.key() : "row." + item,
                target,
                first ? tray.about(target) : List.of(),
                first ? said.get(target) : null);
    }

    /** Whether a paper is still being looked at. */
    public boolean checking() {
        return allPapers().anyMatch(Paper::underCheck);
    }

    /**
     * The signs of what the applicant has written, names of files among it, that are no signs of our fonts, as
     * {@link Fonts#lacking}; empty if all can be printed.
     */
    public String unprintable() {
        Stream<String> names =
                allPapers().flatMap(paper -> paper.sheets().stream()).map(Paper.Sheet::name);
        Stream<String> notes = Stream.concat(said.stream(), rows().map(Row::said))
                .filter(Objects::nonNull)
                .map(Said::note);
        return Fonts.lacking(Stream.of(rows().map(Row::value), names, notes)
                .flatMap(words -> words)
                .filter(Objects::nonNull)
                .collect(Collectors.joining()));
    }

    private Stream<Row> rows() {
        return groups.stream().flatMap(group -> group.rows().stream());
    }

    private Stream<Paper> allPapers() {
        return Stream.concat(papers.stream(), rows().flatMap(row -> row.papers().stream()));
    }

    public boolean complete() {
        return groups.stream().allMatch(group -> group.problems().isEmpty());
    }
}
