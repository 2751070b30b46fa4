package se.besked.forms.engine;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.CrossCheck;
import se.besked.forms.definition.Question;
import se.besked.forms.typing.FieldError;
import se.besked.forms.typing.Reading;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** Finds what is wrong in one step: first field by field, then across answers. In the order of the page. */
final class Checking {

    private final Sheet sheet;
    private final String step;
    private final Map<String, List<FieldError>> byField = new LinkedHashMap<>();

    Checking(Sheet sheet, String step) {
        this.sheet = sheet;
        this.step = step;
    }

    List<FieldError> problems() {
        List<Sheet.Section> sections = sheet.step(step);
        sections.stream().flatMap(Sheet.Section::asked).forEach(asked -> byField.put(asked.key(), new ArrayList<>()));
        sections.stream()
                .filter(Sheet.Section::visible)
                .flatMap(Sheet.Section::asked)
                .filter(Asked::visible)
                .forEach(this::field);
        sections.stream()
                .filter(Sheet.Section::visible)
                .filter(section -> section.rows().isEmpty())
                .forEach(this::emptyGroup);
        sheet.definition().checks().stream()
                .filter(check -> check.step().equals(step))
                .forEach(check -> across(check, sections));
        return byField.values().stream().flatMap(List::stream).toList();
    }

    private void field(Asked asked) {
        Reading reading = asked.reading();
        if (reading.problem() != null) {
            List<Argument> args = new ArrayList<>(List.of(Argument.phrase(asked.name())));
            args.addAll(reading.args());
            say(new FieldError(asked.key(), new Message(reading.problem(), args)));
        } else if (reading.blank() && asked.question().required()) {
            say(problem(asked, missing(asked.question())));
        }
    }

    private static FieldError problem(Asked asked, String which) {
        return new FieldError(asked.key(), Message.of("form.problem." + which, Argument.phrase(asked.name())));
    }

    private static String missing(Question question) {
        return question.type().word() + ".missing";
    }

    private void emptyGroup(Sheet.Section section) {
        String gate = section.block() instanceof Block.Items items
                ? items.gate()
                : section.block() instanceof Block.Reported reported ? reported.gate() : null;
        field(gate).ifPresent(asked -> say(problem(asked, "rows.none")));
    }

    private Optional<Asked> field(String questionId) {
        return sheet.step(step).stream()
                .flatMap(Sheet.Section::asked)
                .filter(asked -> asked.key().equals("q." + questionId))
                .findFirst();
    }

    private void across(CrossCheck check, List<Sheet.Section> sections) {
        if (check.each() == null) {
            sections.stream()
                    .flatMap(Sheet.Section::asked)
                    .filter(asked -> asked.key().equals(check.at()))
                    .filter(Asked::visible)
                    .forEach(asked -> across(check, asked, Map.of()));
            return;
        }
        Class<? extends Block> of = switch (check.each()) {
            case "item" -> Block.Items.class;
            case "person" -> Block.People.class;
            default -> Block.Reported.class;
        };
        sections.stream()
                .filter(Sheet.Section::visible)
                .filter(section -> of.isInstance(section.block()))
                .flatMap(section -> section.rows().stream())
                .forEach(row -> {
                    Asked at = row.field(check.at().substring("own.".length()));
                    if (at != null && at.visible()) {
                        across(check, at, row.own());
                    }
                });
    }

    private void across(CrossCheck check, Asked at, Map<String, Object> own) {
        Map<String, Object> facts = with(own);
        boolean ready = check.readsBlanks()
                || Conditions.reads(check.holds().logic()).stream()
                        .map(path -> fact(facts, path))
                        .allMatch(Objects::nonNull);
        if (ready
                && byField.get(at.key()).isEmpty()
                && !Conditions.hold(check.holds().logic(), facts)) {
            List<Argument> args = new ArrayList<>(List.of(Argument.phrase(at.name())));
            args.addAll(sheet.context().said(sheet.definition()));
            args.add(Argument.date(sheet.context().today()));
            say(new FieldError(at.key(), new Message(check.message(), args)));
        }
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> facts = new LinkedHashMap<>(sheet.facts());
        facts.put("own", own);
        return facts;
    }

    private static Object fact(Map<String, Object> facts, String path) {
        Object value = facts;
        for (String name : path.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value;
    }

    private void say(FieldError problem) {
        byField.computeIfAbsent(problem.field(), any -> new ArrayList<>()).add(problem);
    }
}
