package se.besked.forms.engine;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Question;
import se.besked.forms.definition.Step;
import se.besked.forms.typing.DayRange;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** Lays out the questions of one step: those asked once, of each person, of each one told of. */
final class Questions {

    static final DayRange ANY_DAY = new DayRange(LocalDate.of(1900, 1, 1), LocalDate.of(2999, 12, 31));

    private final FormDefinition definition;
    private final Step step;
    private final Map<String, String> raw;
    private final FormContext context;
    private final Facts facts;
    private final CarryOver carryOver;
    private final Guards guards;
    private final Set<String> withheld = new HashSet<>();

    Questions(
            FormDefinition definition,
            Step step,
            Map<String, String> raw,
            FormContext context,
            Facts facts,
            CarryOver carryOver) {
        this.definition = definition;
        this.step = step;
        this.raw = raw;
        this.context = context;
        this.facts = facts;
        this.carryOver = carryOver;
        this.guards = new Guards(step, context, facts);
    }

    Sheet.Row person(PersonRef person, List<Question> questions) {
        Map<String, Object> own = person.forRules();
        return row(person.ref(), person, questions, "p." + person.ref() + ".", own);
    }

    Sheet.Row reported(String id, Block.Reported block) {
        Map<String, Object> own = new HashMap<>();
        Sheet.Row row = row(id, null, block.questions(), "c." + id + ".", own);
        PersonRef person = row.tagged("person.identity") != null && row.tagged("person.name") instanceof String name
                ? new PersonRef(id, name, block.of(), known(own))
                : null;
        return new Sheet.Row(id, row.title(), person, null, null, null, row.fields(), own);
    }

    private static Map<String, Object> known(Map<String, Object> own) {
        Map<String, Object> known = new HashMap<>(own);
        known.values().removeIf(Objects::isNull);
        return known;
    }

    private Sheet.Row row(
            String id, PersonRef person, List<Question> questions, String prefix, Map<String, Object> own) {
        List<Asked> fields = new ArrayList<>();
        for (Question question : questions) {
            Asked asked = ask(question, prefix, person, own);
            own.put(question.id(), asked.forRules());
            fields.add(asked);
        }
        Message title = person == null
                ? Message.of("form.reported.title")
                : Message.of("form.person", Argument.name(person.name()));
        return new Sheet.Row(id, title, person, null, null, null, fields, own);
    }

    Asked ask(Question question, String prefix, PersonRef person, Map<String, Object> own) {
        String key = prefix + question.id();
        boolean folded = guards.folds(question);
        Set<String> settled = person == null ? Set.of() : person.facts().keySet();
        Map<String, String> from = folded ? context.earlier().orElseThrow().answers() : raw;
        UnaryOperator<String> typed = part -> from.getOrDefault(key + part, "");
        Conditions.Remainder left = question.visibleIf() == null
                ? Conditions.Remainder.ALWAYS
                : Conditions.remainder(
                        question.visibleIf().logic(), facts.with(own), path -> fieldOfStep(path, prefix, settled));
        boolean wanted = question.visibleIf() == null
                || Conditions.hold(question.visibleIf().logic(), facts.with(own));
        boolean open = !left.never() && guards.lets(question) && !carryOver.settles(step, question);
        List<ShowWhen> showWhen = new ArrayList<>(guards.showWhen(question));
        showWhen.addAll(left.shown());
        boolean visible = open && wanted && !folded;
        String name = person == null ? null : person.name();
        List<Argument> args = context.arguments(definition, name);
        Map<String, Message> options = new LinkedHashMap<>();
        question.offered().forEach((value, label) -> options.put(value, new Message(label, args)));
        boolean offered = open && (visible || !showWhen.isEmpty() && !left.serverOnly());
        if (!offered) {
            withheld.add(key);
        }
        Message shortName = new Message(question.name(), args);
        Argument whose = name != null
                ? Argument.name(name)
                : prefix.startsWith("c.") ? Argument.phrase("form.reported.title") : null;
        return new Asked(
                question,
                key,
                visible,
                offered,
                folded && wanted,
                showWhen,
                new Message(question.label(), args),
                whose == null ? shortName : Message.of("form.field.of", whose, Argument.phrase(shortName)),
                options,
                question.read(typed, ANY_DAY, context.today()),
                typed);
    }

    /** The key of the field that a path reads when it can change on this page, else null. */
    private String fieldOfStep(String path, String prefix, Set<String> settled) {
        String id = path.substring(path.indexOf('.') + 1);
        String key = path.startsWith("own.") ? prefix + id : path;
        boolean here = path.startsWith("own.")
                ? !settled.contains(id)
                : step.blocks().stream()
                        .anyMatch(block -> block instanceof Block.Ask ask
                                && ("q." + ask.question().id()).equals(path));
        return here && !withheld.contains(key) ? key : null;
    }
}
