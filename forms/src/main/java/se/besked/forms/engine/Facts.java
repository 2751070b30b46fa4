package se.besked.forms.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.forms.definition.Block;

/** What rules read: answers ({@code q}), what the form is about ({@code fact}), sums in öre per kind and row counts. */
final class Facts {

    private final FormContext context;
    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final Map<String, Object> sums = new LinkedHashMap<>();
    private final Map<String, Object> counts = new LinkedHashMap<>();
    private final List<PersonRef> reported = new ArrayList<>();

    Facts(FormContext context) {
        this.context = context;
    }

    /** A copy to try answers on. */
    Facts copy() {
        Facts copy = new Facts(context);
        copy.answers.putAll(answers);
        copy.sums.putAll(sums);
        copy.counts.putAll(counts);
        return copy;
    }

    void answer(String questionId, Object value) {
        answers.put(questionId, value);
    }

    Object answer(String questionId) {
        return answers.get(questionId);
    }

    void count(String block, int rows) {
        counts.put(block, rows);
    }

    void reported(Sheet.Row row) {
        if (row.person() != null) {
            reported.add(row.person());
        }
    }

    /** Those whom the form is about and those told of on it, so that a cost can be theirs too. */
    List<PersonRef> people() {
        return Stream.concat(context.people().stream(), reported.stream()).toList();
    }

    void items(Block.Items block, List<Sheet.Row> rows) {
        List<Sheet.Row> live = rows.stream().filter(row -> !row.gone()).toList();
        counts.put(block.id(), live.size());
        for (Sheet.Row row : live) {
            Object amount = row.own().get(ItemFields.AMOUNT);
            sums.merge(row.kind().id(), amount == null ? 0L : amount, (a, b) -> (long) a + (long) b);
        }
    }

    Map<String, Object> all() {
        return with(Map.of());
    }

    Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", answers);
        all.put("own", own);
        all.put("sum", sums);
        all.put("count", counts);
        all.put("fact", context.forRules());
        return all;
    }
}
