package se.besked.forms.monthly;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.besked.forms.definition.Block;
import se.besked.forms.engine.Asked;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.engine.ItemFields;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.engine.Sheet;
import se.besked.forms.typing.AnswerType;

/** Turns a sheet without problems into what is sent. */
public final class FilledForms {

    private static final String OTHERS = "othersInHome";
    private static final String DAYS = "days";
    private static final String LUNCH = "lunch";

    private final Sheet sheet;

    private FilledForms(Sheet sheet) {
        this.sheet = sheet;
    }

    /** @throws IllegalStateException unless every step checks clean */
    public static FilledForm fill(FormEngine engine, FormContext context, Drafts drafts) {
        return new FilledForms(engine.filled(context, drafts)).fill();
    }

    private FilledForm fill() {
        return new FilledForm(
                answers(),
                household(),
                sheet.rows(Block.Items.class).map(this::item).toList());
    }

    private Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        sheet.steps().values().stream()
                .flatMap(List::stream)
                .filter(section -> section.block() instanceof Block.Ask || section.visible())
                .filter(section -> !(section.block() instanceof Block.Items))
                .flatMap(Sheet.Section::asked)
                .filter(Asked::counts)
                .filter(asked -> asked.reading().good())
                .forEach(asked -> asked.question()
                        .type()
                        .parts()
                        .forEach(part ->
                                answers.put(asked.key() + part, asked.typed().apply(part))));
        return answers;
    }

    private HouseholdAnswers household() {
        int others = sheet.asked()
                .filter(asked -> asked.key().equals("q." + OTHERS))
                .map(Asked::value)
                .map(value -> (Integer) value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
        List<ChildAnswer> children = Stream.concat(
                        sheet.context().children().stream().map(child -> child(child, false)),
                        sheet.rows(Block.Reported.class).map(Sheet.Row::person).map(child -> child(child, true)))
                .toList();
        return new HouseholdAnswers(others, children);
    }

    private ChildAnswer child(PersonRef child, boolean reported) {
        String prefix = (reported ? "c." : "p.") + child.ref() + ".";
        Object days = value(prefix + DAYS);
        return new ChildAnswer(
                child.ref(),
                child.name(),
                child.born(),
                days == null ? OptionalInt.empty() : OptionalInt.of((int) days),
                AnswerType.YES.equals(value(prefix + LUNCH)),
                child.visiting(),
                reported);
    }

    private Object value(String key) {
        return sheet.asked()
                .filter(asked -> asked.key().equals(key))
                .map(Asked::value)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private FilledItem item(Sheet.Row row) {
        Carry carry = row.last() == null ? Carry.NEW : Carry.valueOf(capitals(row.value(ItemFields.CARRY)));
        Object chosen = row.value(ItemFields.PERSON);
        String person = chosen == null ? row.implied() : ItemFields.HOUSEHOLD.equals(chosen) ? null : (String) chosen;
        Object state = row.value(ItemFields.STATE);
        return new FilledItem(
                row.id(),
                row.kind().side(),
                row.kind().id(),
                person,
                amount(row, carry),
                (LocalDate) row.value(ItemFields.DATE),
                state == null ? null : Arrival.valueOf(capitals(state)),
                note(row, carry),
                carry,
                row.last() == null ? null : row.last().id());
    }

    private static String capitals(Object value) {
        return ((String) value).toUpperCase(Locale.ROOT);
    }

    private static String note(Sheet.Row row, Carry carry) {
        Object note = carry == Carry.SAME ? row.last().note() : row.value(ItemFields.NOTE);
        return note == null ? "" : (String) note;
    }

    private static long amount(Sheet.Row row, Carry carry) {
        return switch (carry) {
            case SAME -> row.last().amountOre();
            case GONE -> 0;
            default -> (long) row.value(ItemFields.AMOUNT);
        };
    }
}
