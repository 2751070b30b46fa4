package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.logging.Logger;
import se.besked.receipt.CheckedFiles.Unread;
import se.besked.receipt.CheckedFiles.Waiting;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.sandbox.InspectionRoom;
import se.besked.receipt.reading.PaperReader;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.receipt.scan.Scanner;
import se.besked.receipt.storage.BrokenSeal;

/**
 * Checks files that have come in, one at each call, outside of any request. The order is: size and type (seen to when
 * the file was taken), structure by reading all of it, malware, and only then are its pictures released. A verdict
 * comes only from an inspection that came to its end: whatever else goes wrong, the file stays where it is and is tried
 * again, and in the end a person sees to it. Nothing is shown that was not released.
 */
@ApplicationScoped
public class Checking {

    private static final Logger LOG = Logger.getLogger(Checking.class.getName());

    private final InspectionRoom room = InspectionRoom.standard();
    private final Set<String> underWay = new HashSet<>();
    private volatile boolean scannerIsDown;
    private final CheckedFiles files;
    private final Spool spool;
    private final Scanner scanner;
    private final PaperReader reader;

    @Inject
    public Checking(CheckedFiles files, Spool spool, Scanner scanner, PaperReader reader) {
        this.files = files;
        this.spool = spool;
        this.scanner = scanner;
        this.reader = reader;
    }

    /**
     * Checks the file that has waited longest. While the scanner is down, files only come as far as quarantine.
     *
     * @return whether there was one
     */
    public boolean next() {
        Waiting file;
        synchronized (underWay) {
            file = files.next(Set.copyOf(underWay), scannerIsDown).orElse(null);
            if (file == null) {
                return false;
            }
            underWay.add(file.id());
        }
        try {
            check(file);
        } finally {
            release(file.id());
        }
        return true;
    }

    /** Lets the next file find out whether the scanner answers again. */
    public void tryScannerAgain() {
        scannerIsDown = false;
    }

    /** At the start of the server. */
    public void tryLostAgain() {
        files.tryLostAgain();
    }

    /** Checks this file now, unless it is being checked or has been. */
    public void check(String fileId) {
        synchronized (underWay) {
            if (!underWay.add(fileId)) {
                return;
            }
        }
        try {
            files.waiting(fileId).ifPresent(this::check);
        } finally {
            release(fileId);
        }
    }

    private void release(String fileId) {
        synchronized (underWay) {
            underWay.remove(fileId);
        }
    }

    private void check(Waiting file) {
        try (Scratch scratch = spool.scratch()) {
            files.original(file.id(), scratch.file());
            if ((file.state() == FileState.QUARANTINED || inspect(file, scratch)) && !scannerIsDown) {
                scan(file, scratch.file());
            }
        } catch (IOException | RuntimeException e) {
            // The disk, the database, the keys: nothing is wrong with the file. It must not stand in the way of the
            // others.
            if (e instanceof BrokenSeal || e.getCause() instanceof BrokenSeal) {
                files.sealBroken(file.id());
            } else {
                files.waits(file.id());
            }
            throw e instanceof RuntimeException broken ? broken : new UncheckedIOException((IOException) e);
        }
    }

    /** @return whether it may be taken as far as this goes */
    private boolean inspect(Waiting file, Scratch scratch) throws IOException {
        Examination examination = room.examine(scratch.file(), file.kind(), file.turn(), scratch.out());
        if (examination.inspected().isPresent()) {
            files.inspected(file.id(), examination.inspected().get());
            return true;
        }
        LOG.info(() -> "File " + file.id() + ", " + file.kind() + ": " + examination);
        examination.refusal().ifPresent(reason -> files.refused(file.id(), reason));
        examination.unfinished().ifPresent(why -> files.unfinished(file.id(), why));
        return false;
    }

    private void scan(Waiting file, Path original) throws IOException {
        try (InputStream content = Files.newInputStream(original)) {
            ScanVerdict verdict = scanner.scan(content);
            scannerIsDown = verdict == ScanVerdict.UNAVAILABLE;
            if (!scannerIsDown) {
                files.scanned(file.id(), verdict);
            }
        }
    }

    /**
     * Has the machine read one file that is shown, where a reading program is installed.
     *
     * @return whether there was one
     */
    public boolean read() {
        if (!reader.installed()) {
            return false;
        }
        Unread file;
        synchronized (underWay) {
            file = files.unread(Set.copyOf(underWay)).orElse(null);
            if (file == null) {
                return false;
            }
            underWay.add(file.id());
        }
        try (Scratch scratch = spool.scratch()) {
            List<Path> pictures = new ArrayList<>();
            for (int page : file.pages()
                    .subList(0, Math.min(PaperReader.MOST_PICTURES, file.pages().size()))) {
                Path picture = scratch.out().resolve(String.valueOf(page));
                files.page(file.id(), page, picture);
                pictures.add(picture);
            }
            files.read(file.id(), reader.read(pictures));
        } catch (IOException | RuntimeException e) {
            // Never tried twice: reading is a help that nobody waits for.
            files.read(file.id(), Optional.empty());
        } finally {
            release(file.id());
        }
        return true;
    }
}
