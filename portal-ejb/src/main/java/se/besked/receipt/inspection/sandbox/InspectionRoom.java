package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.Timeouts;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.Work;
import se.besked.receipt.inspection.formats.Inspection;

/**
 * Has files looked at in a process of their own, a few at a time, each in a {@link Sandbox} with little memory and a
 * deadline after which it is ended. Whatever a file does in there, the portal keeps its memory and its threads.
 */
public final class InspectionRoom {

    private static final int FILE_MEGABYTES = 256;
    private static final int THREADS = 64;

    /** With less room on the disk than this, what goes wrong may be the disk's doing; bytes. */
    private static final long LEAST_ROOM = 64L * 1024 * 1024;

    private final Semaphore places;
    private final Duration wait;
    private final Timeouts patience;
    private final long leastRoom;

    /**
     * @param places how many files are looked at at once
     * @param wait how long one waits for a place
     * @param patience how long one file may take
     */
    public InspectionRoom(int places, Duration wait, Timeouts patience) {
        this(places, wait, patience, LEAST_ROOM);
    }

    /** @param leastRoom bytes that must be free on the disk for a refusal to be believed */
    InspectionRoom(int places, Duration wait, Timeouts patience, long leastRoom) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.patience = patience;
        this.leastRoom = leastRoom;
    }

    public static InspectionRoom standard() {
        return new InspectionRoom(2, Duration.ofSeconds(60), Timeouts.standard());
    }

    /**
     * As {@link Inspection#inspect}, elsewhere.
     *
     * @param kind what {@link Inspection#glance} said
     * @param quarterTurns how many quarter turns clockwise the sender gave it, 0 to 3; photos only
     * @param out an existing empty folder, for the pictures
     * @return its pictures, a verdict against it, or why it came to no end
     * @throws IOException if the disk fails
     */
    public Examination examine(Path file, FileKind kind, int quarterTurns, Path out) throws IOException {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Examination.unfinished(Unfinished.NO_PLACE, ResourceUsage.NONE);
            }
            try {
                Examination examination = run(file, kind, quarterTurns, out);
                // A library that cannot write mends what it reads, and then says that the file is damaged.
                return examination.inspected().isEmpty() && full(out)
                        ? Examination.unfinished(Unfinished.NO_DISK, examination.usage())
                        : examination;
            } catch (RefusedFile refused) {
                return Examination.refused(refused.reason(), refused.check(), Work.NONE, ResourceUsage.NONE);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Examination.unfinished(Unfinished.NO_PLACE, ResourceUsage.NONE);
        }
    }

    private boolean full(Path folder) throws IOException {
        return Files.getFileStore(folder).getUsableSpace() < leastRoom;
    }

    private Examination run(Path file, FileKind kind, int quarterTurns, Path out)
            throws IOException, InterruptedException {
        if (kind == FileKind.HEIC && !HeicConverter.installed()) {
            throw new RefusedFile(Refusal.HEIC_UNSUPPORTED);
        }
        boolean converts = kind == FileKind.HEIC || kind == FileKind.WEBP && WebpConverter.opens(file);
        if (!converts) {
            return open(file, kind, Optional.empty(), quarterTurns, out, patience);
        }
        UploadPolicy policy = UploadPolicy.standard();
        Predicate<Duration> tooLong = since -> since.compareTo(patience.photo()) > 0;
        Converter.Converted converted = kind == FileKind.HEIC
                ? HeicConverter.convert(policy, file, out, tooLong)
                : WebpConverter.convert(policy, file, out, tooLong);
        if (converted.otherwise().isPresent()) {
            return converted.otherwise().get();
        }
        return open(file, kind, converted.picture(), quarterTurns, out, patience.less(converted.counted()))
                .after(converted.usage());
    }

    private Examination open(
            Path file, FileKind kind, Optional<Path> converted, int quarterTurns, Path out, Timeouts patience)
            throws IOException, InterruptedException {
        Duration most = kind.paged() ? patience.pages() : patience.photo();
        JavaProgram java = JavaProgram.fastest();
        List<String> program = new ArrayList<>(java.command(
                InspectionProgram.class,
                out,
                file.toString(),
                kind.name(),
                String.valueOf(quarterTurns),
                out.toString(),
                String.valueOf(
                        most.multipliedBy(WatchedProcess.AT_MOST).plusSeconds(2).toMillis())));
        converted.ifPresent(picture -> program.add(picture.toString()));
        List<Path> readable = new ArrayList<>(java.readable());
        readable.add(file);
        Sandbox.Limits limits = new Sandbox.Limits((int) most.toSeconds() + 5, FILE_MEGABYTES, 0, THREADS);
        Predicate<Duration> tooLong =
                kind.paged() ? new Progress(out, patience) : since -> since.compareTo(patience.photo()) > 0;
        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(readable, out, limits, program), out, tooLong, ResourceUsage.STOPPED_AT_MEGABYTES);
        Optional<Unfinished> unfinished = outcome.unfinished();
        return unfinished.isPresent()
                ? Examination.unfinished(unfinished.get(), outcome.usage())
                : InspectionReport.read(out, outcome.usage());
    }
}
