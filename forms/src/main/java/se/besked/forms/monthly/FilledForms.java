package se.besked.forms.monthly;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Stream;
import se.besked.forms.definition.Block;
import se.besked.forms.engine.Drafts;
import se.besked.forms.engine.FormContext;
import se.besked.forms.engine.FormEngine;
import se.besked.forms.engine.ItemFields;
import se.besked.forms.engine.PersonRef;
import se.besked.forms.engine.Sheet;
import se.besked.forms.typing.IdentityNumber;
import se.besked.forms.typing.YesNoAnswer;

/** Turns a sheet without problems into what is sent. */
public final class FilledForms {

    private static final String OTHERS = "household.others";

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
                sheet.answers(),
                household(),
                sheet.rows(Block.Items.class).map(this::item).toList());
    }

    private HouseholdAnswers household() {
        int others = sheet.rows(Block.Ask.class)
                .map(row -> (Integer) row.tagged(OTHERS))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
        List<ChildAnswer> children = Stream.concat(
                        sheet.context().people(HouseholdMember.CHILDREN).stream()
                                .map(this::child),
                        sheet.rows(Block.Reported.class).map(FilledForms::reported))
                .toList();
        return new HouseholdAnswers(others, children);
    }

    private ChildAnswer child(PersonRef child) {
        List<Sheet.Row> rows = sheet.rows(Block.People.class)
                .filter(row -> row.person().equals(child))
                .toList();
        LocalDate born = (LocalDate) child.facts().get(HouseholdMember.BORN);
        boolean visiting = YesNoAnswer.YES.equals(child.facts().get(HouseholdMember.VISITING));
        return child(child, born, rows, visiting, false);
    }

    private static ChildAnswer reported(Sheet.Row row) {
        LocalDate born = ((IdentityNumber) row.tagged("person.identity")).born();
        return child(row.person(), born, List.of(row), YesNoAnswer.YES.equals(row.tagged("child.visiting")), true);
    }

    private static ChildAnswer child(
            PersonRef child, LocalDate born, List<Sheet.Row> rows, boolean visiting, boolean reported) {
        OptionalInt days =
                tagged(rows, "child.days").mapToInt(Integer.class::cast).findFirst();
        boolean lunch = tagged(rows, "child.lunch").anyMatch(YesNoAnswer.YES::equals);
        return new ChildAnswer(child.ref(), child.name(), born, days, lunch, visiting, reported);
    }

    private static Stream<Object> tagged(List<Sheet.Row> rows, String tag) {
        return rows.stream().map(row -> row.tagged(tag)).filter(Objects::nonNull);
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
