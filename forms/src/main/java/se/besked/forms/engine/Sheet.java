package se.besked.forms.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Message;

/**
 * The whole form as it stands: every step laid out for those it is about with these drafts. All else (checking,
 * drawing, summing up, filling) walks over it.
 *
 * @param facts what rules read
 */
public record Sheet(
        FormDefinition definition, FormContext context, Map<String, List<Section>> steps, Map<String, Object> facts) {

    /**
     * A block in its place.
     *
     * @param visible its rows count, as things stand
     * @param showWhen what on the page would show it
     */
    public record Section(Block block, boolean visible, List<ShowWhen> showWhen, List<Row> rows) {

        public Stream<Asked> asked() {
            return rows.stream().flatMap(row -> row.fields().stream());
        }
    }

    /**
     * One question, one person, one person told of or one line item.
     *
     * @param id member ref or row id; null for a single question
     * @param kind line items only
     * @param last what it was in the earlier form; carried line items only
     * @param implied the person when there is no choice; nullable
     */
    public record Row(
            String id,
            Message title,
            PersonRef person,
            Kind kind,
            EarlierItem last,
            String implied,
            List<Asked> fields,
            Map<String, Object> own) {

        public Asked field(String questionId) {
            return fields.stream()
                    .filter(asked -> asked.question().id().equals(questionId))
                    .findFirst()
                    .orElse(null);
        }

        public Object value(String questionId) {
            Asked asked = field(questionId);
            return asked == null ? null : asked.value();
        }

        /** The value of the row's first question with the tag, or null. */
        public Object tagged(String tag) {
            return fields.stream()
                    .filter(asked -> asked.question().tagged(tag))
                    .map(Asked::value)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }

        public boolean gone() {
            return CarryOver.GONE.equals(value(ItemFields.CARRY));
        }
    }

    /**
     * The raw answers that count, of all steps, without line items; what was folded away as unchanged is filled in from
     * the earlier form: exactly what {@link Earlier#answers} wants next time.
     */
    public Map<String, String> answers() {
        Map<String, String> answers = new LinkedHashMap<>();
        steps.values().stream()
                .flatMap(List::stream)
                .filter(section -> section.block() instanceof Block.Ask || section.visible())
                .filter(section -> !(section.block() instanceof Block.Items))
                .flatMap(Section::asked)
                .filter(Asked::counts)
                .filter(asked -> asked.reading().good())
                .forEach(asked -> asked.question()
                        .type()
                        .parts()
                        .forEach(part ->
                                answers.put(asked.key() + part, asked.typed().apply(part))));
        return answers;
    }

    List<Section> step(String id) {
        return steps.get(definition.step(id).id());
    }

    public Stream<Row> rows(Class<? extends Block> of) {
        return steps.values().stream()
                .flatMap(List::stream)
                .filter(section -> section.visible() && of.isInstance(section.block()))
                .flatMap(section -> section.rows().stream());
    }

    /** Whether the form is about anybody of these groups, or tells of somebody who is. */
    boolean about(List<String> groups) {
        return Stream.concat(
                        context.people().stream(),
                        rows(Block.Reported.class).map(Row::person).filter(Objects::nonNull))
                .anyMatch(person -> groups.contains(person.group()));
    }

    public Stream<Asked> asked() {
        return steps.values().stream().flatMap(List::stream).flatMap(Section::asked);
    }
}
