package se.besked.web.application;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.AnswerGroup;
import se.besked.forms.AnswerRow;
import se.besked.forms.Problem;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperTray;

/**
 * All answers to read through, step by step, with the papers that hang on them.
 *
 * @param papers those that hang on the month or a person
 */
public record AnswerSheet(List<Group> groups, List<Paper> papers) {

    /** @param problems what is wrong in the step, with links to the fields */
    public record Group(String step, String title, List<Row> rows, List<Wrong> problems) {}

    /**
     * One answer.
     *
     * @param value empty when it was left blank
     * @param anchor where the question stands on its step
     */
    public record Row(String label, String value, String anchor, List<Paper> papers) {}

    static AnswerSheet of(List<AnswerGroup> groups, Map<String, List<Problem>> problems, PaperTray tray) {
        return new AnswerSheet(
                groups.stream().map(group -> group(group, problems.getOrDefault(group.step(), List.of()), tray)).toList(),
                tray.all().stream().filter(paper -> paper.targets().stream().anyMatch(to -> !to.startsWith("item."))).toList());
    }

    private static Group group(AnswerGroup group, List<Problem> problems, PaperTray tray) {
        Map<String, Boolean> shown = new HashMap<>();
        return new Group(
                group.step(), FormSpeech.words(group.title()),
                group.rows().stream().map(row -> row(row, tray, shown)).toList(),
                problems.stream().map(problem -> new Wrong(problem.key(), FormSpeech.words(problem.words()))).toList());
    }

    private static Row row(AnswerRow row, PaperTray tray, Map<String, Boolean> shown) {
        String item = row.key().startsWith("i.") ? row.key().substring(2, row.key().lastIndexOf('.')) : null;
        boolean first = item != null && shown.put(item, true) == null;
        return new Row(
                FormSpeech.words(row.label()), FormSpeech.values(row.values()),
                item == null ? row.key() : "row." + item, first ? tray.ofItem(item) : List.of());
    }

    public boolean complete() {
        return groups.stream().allMatch(group -> group.problems().isEmpty());
    }
}
