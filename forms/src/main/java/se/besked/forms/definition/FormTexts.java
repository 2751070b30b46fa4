package se.besked.forms.definition;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import se.besked.forms.typing.AnswerType;
import se.besked.forms.typing.AnswerTypes;

/**
 * Every text key that a form and its engine can ask for: what must exist in every language, and all that area
 * {@code form} holds. Keys that the engine puts together (a side, a way of dating, a type of answer) are put together
 * here in the same way.
 */
public final class FormTexts {

    private static final String ENGINE = """
            person field.of reported.title
            item.title item.name.carry item.name.person item.name.amount item.name.state item.name.date item.name.note
            item.carry item.carry.same item.carry.changed item.carry.again.income item.carry.again.expense
            item.carry.gone.income item.carry.gone.income.varies item.carry.gone.expense item.carry.gone.expense.varies
            item.person.income item.person.expense item.person.household
            item.amount.income item.amount.expense item.amount.new item.amount.again.income item.amount.again.expense
            item.state item.state.received item.state.expected item.note item.note.changed item.note.what
            last.applied last.all last.none last.other last.income
            problem.rows.none
            """;

    /** The types of the fields that the engine itself asks for. */
    private static final List<String> OF_LINE_ITEMS = List.of("choice", "money", "date", "text");

    private FormTexts() {}

    public static Set<String> of(FormDefinition form) {
        Set<String> keys = new LinkedHashSet<>();
        Stream.of(ENGINE.strip().split("\\s+")).map(key -> "form." + key).forEach(keys::add);
        OF_LINE_ITEMS.forEach(word -> type(keys, AnswerTypes.of(word)));
        form.kinds().forEach(kind -> {
            String day = "form.item.date." + kind.dated();
            add(keys, kind.label(), kind.hint(), day, form.period() == null ? null : day + ".likely");
        });
        add(keys, form.title());
        form.checks().forEach(check -> keys.add(check.message()));
        form.steps().forEach(step -> {
            add(keys, step.title(), step.intro());
            step.questions().forEach(question -> {
                add(keys, question.label(), question.name(), question.hint(), question.why());
                question.options().forEach(option -> keys.add(option.label()));
                type(keys, question.type());
            });
            step.blocks().forEach(block -> block(keys, block));
        });
        return keys;
    }

    private static void type(Set<String> keys, AnswerType type) {
        keys.add("form.problem." + type.word() + ".missing");
        type.problems().forEach(problem -> keys.add("form.problem." + problem));
        type.parts().stream().filter(part -> !part.isEmpty()).forEach(part -> keys.add("form.part" + part));
        keys.addAll(type.options().values());
    }

    private static void block(Set<String> keys, Block block) {
        if (block instanceof Block.People people) {
            add(keys, people.title(), people.why());
        } else if (block instanceof Block.Reported reported) {
            add(keys, reported.title(), reported.why());
        } else if (block instanceof Block.Items items) {
            add(keys, items.title(), items.hint(), items.why());
        }
    }

    private static void add(Set<String> keys, String... some) {
        Stream.of(some).filter(Objects::nonNull).forEach(keys::add);
    }
}
