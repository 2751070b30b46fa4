package se.besked.web.review;

import java.util.List;
import se.besked.receipt.Paper;
import se.besked.review.SheetPapers.Marked;

/**
 * One paper beside one row.
 *
 * @param target what it is looked at for, as written
 * @param label the row's, in the page's language; null where it belongs to none
 * @param name in the page's language where the sender gave none
 * @param at place among the row's papers, from 1
 * @param of how many papers the row has
 * @param elsewhere the other rows that it is shown for, in the page's language
 * @param sender whom it came from, or who scanned it
 * @param mark null while nobody has marked it on this row
 * @param markable whether it can be marked now
 * @param describable whether what stands on it can be said in words now
 * @param fields what stands in its fields
 * @param awaited whether it was not taken and nothing has come instead
 */
public record PaperView(
        Paper paper,
        String target,
        String label,
        String name,
        int at,
        int of,
        List<String> elsewhere,
        String sender,
        Marked mark,
        boolean markable,
        boolean describable,
        PaperFields fields,
        boolean awaited,
        List<FileView> files) {

    /** What tells its elements and fields from those of the same paper beside another row. */
    public String id() {
        return target + "." + paper.id();
    }

    /** What a button says after its act. */
    public String pressed() {
        return target + ":" + paper.id();
    }

    /** Changes when what is shown of the paper itself has changed, so that a page need not draw it anew otherwise. */
    public String drawn() {
        StringBuilder drawn = new StringBuilder();
        for (FileView file : files) {
            drawn.append(file.sheet().state())
                    .append(file.sheet().scan())
                    .append(file.sheet().turn())
                    .append(file.pages().size())
                    .append(' ');
        }
        return drawn
                + (paper.inWords() == null
                        ? ""
                        : Integer.toHexString(paper.inWords().hashCode()));
    }

    /** A shape for the eye; its word stands beside it. */
    public String sign() {
        return mark == null
                ? ""
                : switch (mark.opinion()) {
                    case READ -> "○";
                    case ACCEPTED -> "✓";
                    case UNCLEAR -> "?";
                };
    }
}
