package se.besked.receipt;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.besked.i18n.Argument;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.reading.Reading;
import se.besked.receipt.scan.ScanVerdict;

/**
 * A paper as people see it in lists.
 *
 * @param late whether it came after the application did
 * @param inWords what stands on it, in the applicant's or an officer's words; null while nobody has said
 * @param sheets its files in order, at least one
 * @param targets what it shows something about, as {@link PaperTarget#written()}
 */
public record Paper(
        String id,
        Instant receivedAt,
        Receipt.Way way,
        boolean late,
        String inWords,
        List<Sheet> sheets,
        Set<String> targets) {

    /**
     * One file of it.
     *
     * @param name what the sender called it, may be empty
     * @param bytes size of the original
     * @param sha256 of the original, 64 hexadecimal digits
     * @param turn quarter turns clockwise that the sender asked for
     * @param refusal why it was not taken; null unless REFUSED
     * @param scan the scanner's word; null before it
     * @param cleaned whether there is a PDF of it without active content
     * @param pages its pictures, in order; none unless READY
     * @param reading what a machine has read on it; null if nothing
     * @param checkedAt when its checks ended; null while they have not
     */
    public record Sheet(
            String fileId,
            String name,
            FileKind kind,
            long bytes,
            String sha256,
            int turn,
            FileState state,
            Refusal refusal,
            ScanVerdict scan,
            boolean cleaned,
            List<Page> pages,
            Reading reading,
            Instant checkedAt) {

        /** Shown in the demonstration although no scanner has looked at it. */
        public boolean notScanned() {
            return state == FileState.READY && scan == ScanVerdict.NOT_SCANNED;
        }
    }

    /**
     * One page's picture.
     *
     * @param number in the file, from 1
     * @param width pixels
     * @param height pixels
     */
    public record Page(String fileId, int number, int width, int height) {

        /** Where its picture is. */
        public String address() {
            return "/papers/" + fileId + "/" + number;
        }
    }

    public boolean isAbout(PaperTarget target) {
        return targets.contains(target.written());
    }

    /** Whether it was scanned by staff. */
    public boolean fromDesk() {
        return way.byStaff();
    }

    /** What the sender called its first file; may be empty. */
    public String name() {
        return sheets.get(0).name();
    }

    /** The pages of all its files that may be shown, in order. */
    /**
     * What a paper, or a file of it, is called in a sentence.
     *
     * @param name as it was sent; may be empty
     */
    public static Argument called(String name) {
        return name.isEmpty() ? Argument.phrase("receipt.paper.unnamed") : Argument.name(name);
    }

    public List<Page> pages() {
        return sheets.stream().flatMap(sheet -> sheet.pages().stream()).toList();
    }

    public long bytes() {
        return sheets.stream().mapToLong(Sheet::bytes).sum();
    }

    public boolean underCheck() {
        return sheets.stream().anyMatch(sheet -> sheet.state().underCheck());
    }

    /** Whether the checks of one of its files have come to no end and are not tried again by themselves. */
    public boolean stuck() {
        return sheets.stream().anyMatch(sheet -> sheet.state().needsPerson());
    }

    /** Whether any of its files was not taken, and must be sent again. */
    public boolean refused() {
        return sheets.stream().anyMatch(sheet -> sheet.state() == FileState.REFUSED);
    }

    /** Whether all of it may be looked at. */
    public boolean ready() {
        return sheets.stream().allMatch(sheet -> sheet.state() == FileState.READY);
    }

    /** Why, of the first file that was not taken; null if none. */
    public Refusal refusal() {
        return sheets.stream()
                .map(Sheet::refusal)
                .filter(reason -> reason != null)
                .findFirst()
                .orElse(null);
    }

    /** When the last of its files that were not taken was refused; empty if none was. */
    Optional<Instant> refusedAt() {
        return sheets.stream()
                .filter(sheet -> sheet.state() == FileState.REFUSED)
                .map(Sheet::checkedAt)
                .max(Comparator.naturalOrder());
    }

    public boolean notScanned() {
        return sheets.stream().anyMatch(Sheet::notScanned);
    }
}
