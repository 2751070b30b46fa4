package se.besked.decision;

import java.util.ArrayList;
import java.util.List;
import se.besked.decision.DecisionContent.Part;
import se.besked.decision.DecisionContent.Row;
import se.besked.i18n.Argument;
import se.besked.i18n.Message;
import se.besked.norm.Calculation;
import se.besked.review.RowGroup;

/**
 * How each kind of help ended, in a sentence of its own: försörjningsstöd may be refused because of a surplus that pays
 * for a part of the rest, in the same decision or in a later one.
 */
final class PartSentences {

    private final DecisionContent content;

    private PartSentences(DecisionContent content) {
        this.content = content;
    }

    /** None where the decision is about one kind only, but where other living costs get less than was applied for. */
    static List<Message> of(DecisionContent content) {
        PartSentences sentences = new PartSentences(content);
        boolean both = content.support() != Part.NOT_CONCERNED && content.other() != Part.NOT_CONCERNED;
        boolean otherAlone = content.support() == Part.NOT_CONCERNED && content.other() == Part.GRANTED;
        if (!both && !(otherAlone && sentences.otherLess())) {
            return List.of();
        }
        List<Message> all = new ArrayList<>();
        if (both) {
            all.add(sentences.support());
        }
        all.add(sentences.other());
        if (sentences.leftOverOre() > 0) {
            all.add(Message.of("letter.part.leftOver", Argument.money(sentences.leftOverOre())));
        }
        return all;
    }

    private Message support() {
        if (content.support() == Part.REFUSED) {
            return Message.of("letter.part.support.refused");
        }
        boolean less = rowLess(RowGroup.SUPPORT)
                || content.calculation().norm().stream().anyMatch(row -> row.amountOre() < row.baseOre());
        return Message.of(
                less ? "letter.part.support.partly" : "letter.part.support.granted",
                Argument.money(content.supportOre()));
    }

    private Message other() {
        if (content.other() == Part.REFUSED) {
            return Message.of("letter.part.other.refused");
        }
        return otherLess()
                ? Message.of(
                        "letter.part.other.partly",
                        Argument.money(content.otherOre()),
                        Argument.money(otherAppliedOre()))
                : Message.of("letter.part.other.granted", Argument.money(content.otherOre()));
    }

    private boolean otherLess() {
        return rowLess(RowGroup.OTHER) || content.grants().otherShortOf(otherAppliedOre());
    }

    private long otherAppliedOre() {
        return content.rows().stream()
                .filter(row -> row.group() == RowGroup.OTHER && row.outcome() != RowOutcome.LATER)
                .mapToLong(Row::appliedOre)
                .sum();
    }

    private boolean rowLess(RowGroup group) {
        return content.rows().stream()
                .anyMatch(row -> row.group() == group
                        && (row.outcome() == RowOutcome.REDUCED || row.outcome() == RowOutcome.REFUSED));
    }

    /** What income leaves when it has met försörjningsstöd, öre; told of the month's first decision only. */
    private long leftOverOre() {
        Calculation.Totals totals = content.calculation().totals();
        return content.earlierOre() > 0 ? 0 : totals.incomesOre() - totals.normOre() - totals.supportExpensesOre();
    }
}
