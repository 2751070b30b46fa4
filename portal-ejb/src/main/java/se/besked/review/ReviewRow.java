package se.besked.review;

import se.besked.application.LineItem;
import se.besked.forms.definition.Kind;
import se.besked.i18n.Message;

/**
 * One line item under review, with what is known of it.
 *
 * @param who name of the person it concerns; null for the whole household
 * @param label what it is; says whose too where it is one person's
 * @param last the row that it continues from last month; null if none
 * @param lastApprovedOre what was approved of that; null while undecided
 * @param officers whether an officer found it, beside what was applied for
 * @param judged null while nobody has said anything that stands
 */
public record ReviewRow(
        LineItem item,
        Kind kind,
        RowGroup group,
        String who,
        Message label,
        LineItem last,
        Long lastApprovedOre,
        Judged judged,
        boolean settled,
        boolean officers) {

    public String key() {
        return item.id();
    }

    /** Whether the month waits for a word on it. */
    public boolean open() {
        return !settled && (judged == null || judged.later());
    }

    /** What the judged row comes to, öre, where the rules have nothing of their own to count; 0 while it waits. */
    public long judgedOre() {
        return judged.verdict().comesTo(item.amountOre(), judged.amountOre()).orElse(0L);
    }
}
