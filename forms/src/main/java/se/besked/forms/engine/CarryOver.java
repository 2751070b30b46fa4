package se.besked.forms.engine;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.Choice;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Side;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.DayRange;

/** What the earlier form means for this one. */
final class CarryOver {

    static final String SAME = "same";
    static final String CHANGED = "changed";
    static final String GONE = "gone";

    private final FormDefinition definition;
    private final FormContext context;

    CarryOver(FormDefinition definition, FormContext context) {
        this.definition = definition;
        this.context = context;
    }

    /** An amount that varies is always asked afresh, so "the same" is not offered for it. */
    static List<Choice> choices(Kind kind) {
        String side = kind.side() == Side.INCOME ? "income" : "expense";
        Choice gone = new Choice(GONE, "form.item.carry.gone." + side + (kind.varies() ? ".varies" : ""));
        return kind.varies()
                ? List.of(new Choice(CHANGED, "form.item.carry.again." + side), gone)
                : List.of(
                        new Choice(SAME, "form.item.carry.same"), new Choice(CHANGED, "form.item.carry.changed"), gone);
    }

    /** What a step holds before anything is typed. */
    Map<String, String> start(Step step) {
        Map<String, String> raw = new LinkedHashMap<>();
        context.earlier().ifPresent(last -> answers(step, last.answers(), raw));
        step.items().forEach(block -> {
            raw.putAll(carriedRows(block));
            if (block.firstRow() && !carries(block)) {
                List<String> seed = new ArrayList<>(List.of(block.id()));
                context.people().forEach(person -> seed.add(person.ref()));
                raw.put("i." + rowId(seed) + ".kind", block.kinds().get(0));
            }
        });
        return raw;
    }

    private void answers(Step step, Map<String, String> last, Map<String, String> raw) {
        for (Block block : step.blocks()) {
            if (block instanceof Block.Ask ask) {
                answer(ask.question(), "q.", last, raw);
            } else if (block instanceof Block.People people) {
                for (PersonRef person : context.people(people.of())) {
                    people.questions().forEach(question -> answer(question, "p." + person.ref() + ".", last, raw));
                }
            }
        }
    }

    private static void answer(Question question, String prefix, Map<String, String> last, Map<String, String> raw) {
        if (question.carry() || question.guard() != null) {
            question.type().parts().stream()
                    .map(part -> prefix + question.id() + part)
                    .filter(last::containsKey)
                    .forEach(key -> raw.put(key, last.get(key)));
        }
    }

    /** The rows that come over, not yet answered. Their ids follow from the earlier ones': they never double. */
    Map<String, String> carriedRows(Block.Items block) {
        Map<String, String> raw = new LinkedHashMap<>();
        for (EarlierItem item : carried(block)) {
            String prefix = "i." + rowId(List.of("from", item.id())) + ".";
            raw.put(prefix + "kind", item.kind());
            raw.put(prefix + "from", item.id());
            likelyDay(item).ifPresent(day -> {
                raw.put(prefix + ItemFields.DATE + ".d", Integer.toString(day.getDayOfMonth()));
                raw.put(prefix + ItemFields.DATE + ".m", Integer.toString(day.getMonthValue()));
                raw.put(prefix + ItemFields.DATE + ".y", Integer.toString(day.getYear()));
            });
            if (definition.kind(item.kind()).say()
                    && item.note() != null
                    && !item.note().isEmpty()) {
                raw.put(
                        prefix + ItemFields.NOTE,
                        item.note()); // what it is stays the same even when the amount does not
            }
        }
        return raw;
    }

    /** The day that is offered where a day is asked for again. */
    private Optional<LocalDate> likelyDay(EarlierItem item) {
        Kind kind = definition.kind(item.kind());
        return Optional.ofNullable(item.onDate())
                .flatMap(day -> DayRange.months(context.period(definition), kind.from(), kind.to())
                        .again(day));
    }

    boolean carries(Block.Items block) {
        return !carried(block).isEmpty();
    }

    private List<EarlierItem> carried(Block.Items block) {
        return context.earlier()
                .map(before -> before.items().stream()
                        .filter(item -> block.kinds().contains(item.kind()))
                        .toList())
                .orElse(List.of());
    }

    /** Whether a yes/no question that opens a group need not be asked, since rows come over. */
    boolean settles(Step step, Question question) {
        return step.items().anyMatch(block -> block.gate().equals(question.id()) && carries(block));
    }

    private String rowId(List<String> seed) {
        String all = definition.code() + "|" + context.period(definition) + "|" + String.join("|", seed);
        return UUID.nameUUIDFromBytes(all.getBytes(StandardCharsets.UTF_8)).toString();
    }
}
