package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.reading.Reading;
import se.besked.receipt.scan.ScanVerdict;

/**
 * The steps of {@link Checking} that touch the database, each in a short transaction of its own. Nobody acts here but
 * the machine.
 */
@ApplicationScoped
@Transactional
class CheckedFiles {

    /** How many are looked through for one that is due. */
    private static final int AHEAD = 200;

    private final PaperFiles files;
    private final Receipts receipts;
    private final Applications applications;
    private final FileParts parts;
    private final Fingerprints fingerprints;
    private final Clock clock;

    @Inject
    CheckedFiles(
            PaperFiles files,
            Receipts receipts,
            Applications applications,
            FileParts parts,
            Fingerprints fingerprints,
            Clock clock) {
        this.files = files;
        this.receipts = receipts;
        this.applications = applications;
        this.parts = parts;
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    /** A file under check. */
    record Waiting(String id, FileKind kind, int turn, FileState state) {}

    /**
     * The next file whose turn it is.
     *
     * @param underWay those that somebody checks already
     * @param untouched only those that nothing has been looked at of
     */
    Optional<Waiting> next(Set<String> underWay, boolean untouched) {
        return files
                .waiting(
                        untouched ? Set.of(FileState.RECEIVED) : Set.of(FileState.RECEIVED, FileState.QUARANTINED),
                        AHEAD)
                .stream()
                .filter(file -> !underWay.contains(file.id()) && file.due(clock.instant()))
                .findFirst()
                .map(CheckedFiles::waiting);
    }

    /** The file, while it waits for its checks. */
    Optional<Waiting> waiting(String fileId) {
        return files.all(List.of(fileId)).stream()
                .filter(file -> file.state().tried())
                .findFirst()
                .map(CheckedFiles::waiting);
    }

    private static Waiting waiting(PaperFile file) {
        return new Waiting(file.id(), file.kind(), file.turn(), file.state());
    }

    /** Writes the original, opened, to a file of the machine's own. */
    void original(String fileId, Path to) {
        parts.copy(fileId, FileParts.ORIGINAL, to);
    }

    void inspected(String fileId, Inspected inspected) {
        change(fileId, file -> {
            if (file.state() == FileState.RECEIVED) {
                file.inspected(inspected);
                parts.store(fileId, inspected);
                fingerprints.store(fileId, inspected);
            }
        });
    }

    void scanned(String fileId, ScanVerdict verdict) {
        change(fileId, file -> {
            file.scanned(verdict, clock.instant());
            if (file.state() == FileState.REFUSED) {
                afterRefusal(fileId);
            }
        });
    }

    void refused(String fileId, Refusal reason) {
        change(fileId, file -> {
            file.refused(reason, clock.instant());
            afterRefusal(fileId);
        });
    }

    void waits(String fileId) {
        change(fileId, file -> file.waits(clock.instant()));
    }

    void unfinished(String fileId, Unfinished why) {
        change(fileId, file -> file.unfinished(why, clock.instant()));
    }

    /** The next file that no machine has tried to read, but for these, and how many pages it has. */
    Optional<Unread> unread(Set<String> underWay) {
        return files.unread(AHEAD).stream()
                .filter(file -> !underWay.contains(file.id()))
                .findFirst()
                .map(file -> new Unread(
                        file.id(), file.pages().stream().map(PaperPage::number).toList()));
    }

    record Unread(String id, List<Integer> pages) {}

    void page(String fileId, int page, Path to) {
        parts.copy(fileId, page, to);
    }

    void read(String fileId, Optional<Reading> reading) {
        change(fileId, file -> file.read(reading, clock.instant()));
    }

    private void change(String fileId, Consumer<PaperFile> change) {
        // The sender may have removed it meanwhile.
        files.locked(fileId).ifPresent(change);
    }

    void sealBroken(String fileId) {
        change(fileId, file -> file.sealBroken(clock.instant()));
    }

    /** What could not be opened is tried from the beginning: perhaps somebody has put back what was lost. */
    void tryLostAgain() {
        for (PaperFile file : files.waiting(Set.of(FileState.LOST), AHEAD)) {
            parts.removeMade(file.id());
            fingerprints.remove(file.id());
            file.again(file.turn());
        }
    }

    /**
     * Both sides see that it must be sent again. What was made of it goes; the original stays for a time, since nothing
     * irreversible follows from a verdict that may be wrong: {@link RefusedFiles} removes it.
     */
    private void afterRefusal(String fileId) {
        parts.removeMade(fileId);
        fingerprints.remove(fileId);
        for (Receipt receipt : receipts.withFile(fileId)) {
            Application application = applications.get(receipt.applicationId());
            if (application.status() != ApplicationStatus.DRAFT) {
                application.record(ReceiptTimeline.PAPER_REFUSED, null, clock.instant(), receipt.id());
            }
        }
    }
}
