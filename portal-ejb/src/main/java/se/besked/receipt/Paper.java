package se.besked.receipt;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import se.besked.receipt.inspection.FileKind;

/**
 * A paper as people see it in lists.
 *
 * @param name what the sender called it, may be empty
 * @param bytes size of the original
 * @param sha256 of the original, 64 hexadecimal digits
 * @param late whether it came after the application did
 * @param pages its pictures, in order
 * @param targets what it shows something about, as {@link PaperTarget#written()}
 */
public record Paper(
        String id, String name, FileKind kind, long bytes, String sha256, Instant receivedAt, Receipt.Way way, boolean late,
        List<Page> pages, Set<String> targets) {

    /**
     * One page's picture.
     *
     * @param number from 1
     * @param width pixels
     * @param height pixels
     */
    public record Page(int number, int width, int height) {}

    public boolean isAbout(PaperTarget target) {
        return targets.contains(target.written());
    }

    /** Whether it was scanned by staff. */
    public boolean fromDesk() {
        return way == Receipt.Way.DESK;
    }
}
