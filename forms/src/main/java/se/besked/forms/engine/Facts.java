package se.besked.forms.engine;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.besked.forms.definition.Block;
import se.besked.i18n.Argument;

/**
 * What rules read: answers ({@code q}), the household and the month ({@code fact}), sums in öre per kind and row
 * counts.
 */
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

    void reported(Sheet.Row child) {
        if (child.person() != null) {
            reported.add(child.person());
        }
    }

    /** Children told of for the first time, so that a cost can be theirs too. */
    List<PersonRef> reported() {
        return reported;
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
        YearMonth month = context.month();
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("q", answers);
        all.put("own", own);
        all.put("sum", sums);
        all.put("count", counts);
        all.put(
                "fact",
                Map.of(
                        "hasLast", context.last().isPresent(),
                        "adults", context.adults().size(),
                        "children", context.children().size(),
                        "today", context.today().toEpochDay(),
                        "daysInMonth", month.lengthOfMonth(),
                        "incomeStart", context.incomeMonth().atDay(1).toEpochDay(),
                        "incomeEnd", context.incomeMonth().atEndOfMonth().toEpochDay(),
                        "monthStart", month.atDay(1).toEpochDay(),
                        "monthEnd", month.atEndOfMonth().toEpochDay()));
        return all;
    }

    /** What every text of a form can say: the month applied for, the month of the incomes, whose answer it is. */
    static List<Argument> textArguments(FormContext context, String name) {
        return List.of(
                Argument.monthName(context.month()),
                Argument.monthName(context.incomeMonth()),
                Argument.name(name == null ? "" : name));
    }
}
