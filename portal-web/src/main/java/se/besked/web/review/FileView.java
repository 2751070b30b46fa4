package se.besked.web.review;

import java.time.Instant;
import java.util.List;
import se.besked.receipt.FileState;
import se.besked.receipt.Paper.Sheet;
import se.besked.receipt.scan.ScanVerdict;

/**
 * One file of a paper beside one row.
 *
 * @param arrivedAt when the paper came
 * @param size in the page's language
 * @param read what a machine has read on it, in the page's language; null if nothing
 * @param field name of the field for the reason to fetch the original
 * @param reason as typed there
 * @param problem what is wrong with the reason, a sentence; null if nothing
 */
public record FileView(
        Sheet sheet,
        Instant arrivedAt,
        String size,
        String read,
        List<PageView> pages,
        String field,
        String reason,
        String problem) {

    /**
     * One page.
     *
     * @param at place among the paper's pages, across its files, from 1
     * @param of how many pages the paper has
     * @param words what stands in the place of the picture
     * @param atOnce whether its picture is fetched with the page, rather than when it is looked at
     */
    public record PageView(String address, int at, int of, String words, boolean atOnce) {}

    public boolean checking() {
        return sheet.state().underCheck();
    }

    /** Whether it is not tried again by itself. */
    public boolean stuck() {
        return sheet.state().needsPerson();
    }

    public boolean refused() {
        return sheet.state() == FileState.REFUSED;
    }

    public boolean ready() {
        return sheet.state() == FileState.READY;
    }

    /** Which sentence tells why nobody sees it yet. */
    public String waits() {
        if (stuck()) {
            return sheet.state().name();
        }
        boolean asked = sheet.state() == FileState.QUARANTINED && sheet.scan() != null;
        return !asked ? "CHECKING" : sheet.scan() == ScanVerdict.UNAVAILABLE ? "NO_ANSWER" : "NOT_CLEARED";
    }

    /** The scanner's word, or that it has not been asked. */
    public String scan() {
        return sheet.scan() == null ? "NONE" : sheet.scan().name();
    }

    /** Eight groups of eight: two people can compare them aloud. */
    public String fingerprint() {
        return sheet.sha256().replaceAll("(.{8})(?!$)", "$1 ");
    }

    /** What the button for the original says: {@code original:ROW:FILE}. */
    public String button() {
        int file = field.lastIndexOf('.');
        return field.substring(0, file).replaceFirst("\\.", ":") + ":" + field.substring(file + 1);
    }
}
