package se.besked.forms.view;

import java.util.List;
import se.besked.forms.definition.Side;
import se.besked.i18n.Message;

/**
 * A block to draw, in the order given. {@link #type} tells a page which: {@code question}, {@code people},
 * {@code reported} or {@code items}. Draw a block that is not visible too (it may become so by {@link #showWhen}):
 * hidden by script, open without it. Blocks that cannot be shown are not here.
 */
public sealed interface BlockView {

    String type();

    boolean visible();

    List<ShowWhen> showWhen();

    /**
     * One question.
     *
     * @param unchanged for a question "has it changed?": the earlier answers behind it, to be read beside it; else
     *     empty
     */
    record QuestionView(
            String type, boolean visible, List<ShowWhen> showWhen, FieldView field, List<AnswerRow> unchanged)
            implements BlockView {}

    /** Questions for each person. */
    record PeopleView(
            String type,
            boolean visible,
            List<ShowWhen> showWhen,
            String id,
            Message title,
            Message why,
            String source,
            List<PersonView> people)
            implements BlockView {}

    /** People told of for the first time; {@code full} when no more rows fit. */
    record ReportedView(
            String type,
            boolean visible,
            List<ShowWhen> showWhen,
            String id,
            Message title,
            Message why,
            String source,
            List<PersonView> people,
            boolean full)
            implements BlockView {}

    /**
     * Line items.
     *
     * @param hint nullable
     * @param add kinds that a row can be added of
     */
    record ItemsView(
            String type,
            boolean visible,
            List<ShowWhen> showWhen,
            String id,
            Side side,
            Message title,
            Message hint,
            Message why,
            String source,
            List<ItemView> items,
            List<AddKind> add)
            implements BlockView {}

    /** @param id member ref or row id */
    record PersonView(String id, Message title, List<FieldView> fields) {}

    /**
     * A line item.
     *
     * @param title kind, and person where there is a choice
     * @param hint nullable
     * @param from id of the earlier item, to be posted back as {@code i.<id>.from}; null for a new row
     * @param last what it was; null for a new row
     * @param removable whether the row can be taken away (carried rows are answered instead)
     * @param fields in the order to draw; the hidden {@code kind} (and {@code from}) are the page's
     */
    record ItemView(
            String id,
            String kind,
            Message title,
            Message hint,
            String source,
            String from,
            LastView last,
            boolean removable,
            List<FieldView> fields) {}

    /** A line item in the earlier form: its amount in öre, and the whole of it as a sentence. */
    record LastView(long amountOre, Message said) {}

    record AddKind(String kind, Message label) {}
}
