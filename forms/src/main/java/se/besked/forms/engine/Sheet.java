package se.besked.forms.engine;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.forms.definition.Block;
import se.besked.forms.definition.FormDefinition;
import se.besked.forms.definition.Kind;
import se.besked.forms.view.ShowWhen;
import se.besked.i18n.Message;

/**
 * The whole form as it stands: every step laid out for this household with these drafts. All else (checking, drawing,
 * summing up, filling) walks over it.
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
     * One question, one person, one reported child or one line item.
     *
     * @param id member ref or row id; null for a single question
     * @param kind line items only
     * @param last what it was last month; carried line items only
     * @param implied the person when there is no choice; nullable
     */
    public record Row(
            String id,
            Message title,
            PersonRef person,
            Kind kind,
            LastItem last,
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

        public boolean gone() {
            return CarryOver.GONE.equals(value(ItemFields.CARRY));
        }
    }

    public List<Section> step(String id) {
        return steps.get(definition.step(id).id());
    }

    public Stream<Row> rows(Class<? extends Block> of) {
        return steps.values().stream()
                .flatMap(List::stream)
                .filter(section -> section.visible() && of.isInstance(section.block()))
                .flatMap(section -> section.rows().stream());
    }

    /** Whether a child lives in, visits or has just been told of. */
    public boolean hasChildren() {
        return !context.children().isEmpty()
                || rows(Block.Reported.class).findAny().isPresent();
    }

    public Stream<Asked> asked() {
        return steps.values().stream().flatMap(List::stream).flatMap(Section::asked);
    }
}
