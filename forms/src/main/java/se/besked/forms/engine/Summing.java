package se.besked.forms.engine;

import java.util.ArrayList;
import java.util.List;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.Step;
import se.besked.forms.view.AnswerGroup;
import se.besked.forms.view.AnswerRow;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;

/** All answers that count, step by step, for the page where one checks them and for the printed copy. */
final class Summing {

    private final Sheet sheet;

    Summing(Sheet sheet) {
        this.sheet = sheet;
    }

    List<AnswerGroup> groups() {
        return sheet.definition().steps().stream()
                .map(step -> new AnswerGroup(
                        step.id(),
                        new Message(step.title(), sheet.context().arguments(sheet.definition(), null)),
                        rows(step)))
                .toList();
    }

    private List<AnswerRow> rows(Step step) {
        List<AnswerRow> rows = new ArrayList<>();
        for (Sheet.Section section : sheet.step(step.id())) {
            boolean counts = section.visible() || section.block() instanceof Block.Ask;
            if (counts && section.block() instanceof Block.Items) {
                section.rows().forEach(row -> rows.add(item(row, step)));
            } else if (counts) {
                section.asked()
                        .filter(Asked::counts)
                        .filter(asked ->
                                asked.reading().good() || asked.question().required())
                        .forEach(asked -> rows.add(new AnswerRow(asked.name(), asked.shown(), step.id(), asked.key())));
            }
        }
        return rows;
    }

    private static AnswerRow item(Sheet.Row row, Step step) {
        List<Argument> values = new ArrayList<>();
        Asked carry = row.field(ItemFields.CARRY);
        if (carry != null && !carry.shown().isEmpty() && !CarryOver.CHANGED.equals(carry.value())) {
            values.add(carry.shown().get(0));
        }
        row.fields().stream()
                .filter(Asked::visible)
                .filter(asked -> !asked.question().id().equals(ItemFields.CARRY))
                .forEach(asked -> values.addAll(asked.shown()));
        String at = carry != null ? ItemFields.CARRY : ItemFields.AMOUNT;
        return new AnswerRow(row.title(), values, step.id(), "i." + row.id() + "." + at);
    }
}
