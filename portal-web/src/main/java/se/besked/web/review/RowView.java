package se.besked.web.review;

import se.besked.forms.monthly.Arrival;
import se.besked.review.ReviewSheet.Mark;
import se.besked.review.ReviewSheet.Row;
import se.besked.review.RowGroup;

/**
 * One row as the page draws it.
 *
 * @param label in the page's language
 * @param dated the text key that its date is said with; null without a date
 * @param current whether its fields and papers are open
 * @param amountProblem what is wrong with the amount that was typed, a sentence; null if nothing
 * @param reasonProblem the same of the reason, and of all else that was said of the row
 * @param papers what it says of its papers
 */
public record RowView(
        Row row,
        String label,
        String dated,
        boolean current,
        RowFields fields,
        String amountProblem,
        String reasonProblem,
        PaperSigns papers) {

    /** @param kindDated how the form asks for the date of this kind: {@code paid}, {@code due} or {@code bought} */
    static String dated(Row row, String kindDated) {
        if (row.onDate() == null) {
            return null;
        }
        return row.group() == RowGroup.INCOME
                ? (row.arrival() == Arrival.EXPECTED ? "review.on.expected" : "review.on.received")
                : "bought".equals(kindDated) ? "review.on.bought" : "review.on.due";
    }

    /** What is wrong with the row, a sentence; null if nothing. */
    public String problem() {
        return amountProblem != null ? amountProblem : reasonProblem;
    }

    public String key() {
        return row.key();
    }

    /** A shape for the eye; its word stands beside it for those who do not see it. */
    public String sign() {
        if (row.group() == RowGroup.NORM) {
            return "";
        }
        return switch (row.mark()) {
            case SAME -> "✓";
            case CHANGED -> changed();
            case NEW -> "+";
            case GONE -> "−";
            case OFFICER -> "✎";
        };
    }

    private String changed() {
        int way = row.lastOre() == null ? 0 : Long.compare(row.appliedOre(), row.lastOre());
        return way > 0 ? "↑" : way < 0 ? "↓" : "≠";
    }

    public boolean income() {
        return row.group() == RowGroup.INCOME;
    }

    public boolean marked() {
        return row.group() != RowGroup.NORM;
    }

    public boolean gone() {
        return row.mark() == Mark.GONE;
    }

    public boolean norm() {
        return row.group() == RowGroup.NORM;
    }

    /** Whether it waits for something. */
    public boolean later() {
        return row.judged() != null && row.judged().later();
    }

    /** Whether a decision has settled it. */
    public boolean settled() {
        return !row.editable() && !gone() && row.judged() != null;
    }

    /** What stands dim in the empty field: what it comes to when it is only confirmed. */
    public Long proposedOre() {
        return row.proposal() == null ? null : Long.valueOf(row.proposal().amountOre());
    }

    public boolean allApproved() {
        return row.lastOre() != null && row.lastOre().equals(row.lastApprovedOre());
    }

    public boolean lastCut() {
        return row.lastOre() != null && row.lastApprovedOre() != null && !allApproved();
    }

    /** Classes for the stylesheet. */
    public String tone() {
        StringBuilder tone = new StringBuilder("row ").append(row.mark().name().toLowerCase(java.util.Locale.ROOT));
        if (row.judged() != null) {
            tone.append(later() ? " later" : " said");
        }
        if (norm()) {
            tone.append(" norm");
        }
        if (current) {
            tone.append(" current");
        }
        return tone.toString();
    }
}
