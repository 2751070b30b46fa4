package se.besked.receipt.inspection;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReader;
import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.Validate;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Has files looked at in a process of their own, a few at a time, each in a {@link Sandbox} with little memory and a
 * deadline after which it is ended. Whatever a file does in there, the portal keeps its memory and its threads.
 */
public final class InspectionRoom {

    /** One class of each library that reading and drawing needs; more is not let in. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Inspection.class,
            PDDocument.class,
            FontBoxFont.class,
            RandomAccessRead.class,
            JBIG2ImageReader.class,
            LogFactory.class,
            JPEGImageReader.class,
            TIFFImageReader.class,
            WebPImageReaderSpi.class,
            ImageReaderBase.class,
            Directory.class,
            Validate.class,
            FastByteArrayOutputStream.class,
            ImageUtil.class,
            Metadata.class,
            XMPMeta.class);

    /** Most resident memory of everything that opens one file. */
    static final int MEGABYTES = 256;
    /** Where it is stopped: a library outside of the heap can take the rest between two looks. */
    static final int STOPPED_AT = 232;
    /**
     * Heap and what Java needs beside it stay below {@link #MEGABYTES}. Pictures are few and large objects, so nearly
     * all of the heap is for old ones.
     */
    private static final List<String> JAVA = List.of(
            "-Xmx150m",
            "-Xmn10m",
            "-Xss512k",
            "-XX:MaxMetaspaceSize=40m",
            "-XX:CompressedClassSpaceSize=16m",
            "-XX:ReservedCodeCacheSize=24m",
            "-XX:MaxDirectMemorySize=8m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+DisableAttachMechanism",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.awt.headless=true");

    private static final int FILE_MEGABYTES = 256;
    private static final int THREADS = 64;

    private final Semaphore places;
    private final Duration wait;
    private final Timeouts patience;

    /**
     * @param places how many files are looked at at once
     * @param wait how long one waits for a place
     * @param patience how long one file may take
     */
    public InspectionRoom(int places, Duration wait, Timeouts patience) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.patience = patience;
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
     * @throws RefusedFile also DAMAGED when it did not get done in time or memory, and TRY_AGAIN when there was no
     *     place or the machine was too busy to tell
     */
    public Inspected inspect(Path file, FileKind kind, int quarterTurns, Path out) throws IOException {
        Examination examination = examine(file, kind, quarterTurns, out);
        return examination
                .inspected()
                .orElseThrow(() -> new RefusedFile(examination.refusal().orElseThrow()));
    }

    /** As {@link #inspect}, with what it cost; a refusal is an answer here. */
    public Examination examine(Path file, FileKind kind, int quarterTurns, Path out) throws IOException {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                return Examination.refused(Refusal.TRY_AGAIN, new ResourceUsage(wait.toMillis(), 0, 0));
            }
            try {
                return run(file, kind, quarterTurns, out);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFile(Refusal.TRY_AGAIN, e);
        }
    }

    private Examination run(Path file, FileKind kind, int quarterTurns, Path out)
            throws IOException, InterruptedException {
        if (kind != FileKind.HEIC) {
            return open(file, kind, quarterTurns, out, patience);
        }
        if (!HeicConverter.installed()) {
            return Examination.refused(Refusal.HEIC_UNSUPPORTED, ResourceUsage.NONE);
        }
        HeicConverter.Converted converted = new HeicConverter(
                        UploadPolicy.standard(), file, out, since -> since.compareTo(patience.photo()) > 0)
                .convert();
        if (converted.jpeg().isEmpty()) {
            return Examination.refused(converted.refusal().orElseThrow(), converted.effort());
        }
        Timeouts left = patience.less(converted.counted());
        Examination drawn = open(converted.jpeg().get(), kind, quarterTurns, out, left);
        return new Examination(
                drawn.inspected(), drawn.refusal(), converted.effort().then(drawn.effort()));
    }

    private Examination open(Path file, FileKind kind, int quarterTurns, Path out, Timeouts patience)
            throws IOException, InterruptedException {
        Duration most = kind.paged() ? patience.pages() : patience.photo();
        List<Path> classPath = classPath();
        List<String> program = new ArrayList<>();
        program.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        program.addAll(JAVA);
        program.addAll(List.of(
                "-Djava.io.tmpdir=" + out,
                "-Duser.home=" + out,
                "-cp",
                classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                InspectionProgram.class.getName(),
                file.toString(),
                kind.name(),
                String.valueOf(quarterTurns),
                out.toString(),
                String.valueOf(
                        most.multipliedBy(WatchedProcess.AT_MOST).plusSeconds(2).toMillis())));
        List<Path> readable = new ArrayList<>(classPath);
        readable.add(file);
        Sandbox.Limits limits = new Sandbox.Limits((int) most.toSeconds() + 5, FILE_MEGABYTES, 0, THREADS);
        Predicate<Duration> tooLong =
                kind.paged() ? new Progress(out, patience) : since -> since.compareTo(patience.photo()) > 0;
        WatchedProcess.Outcome outcome =
                WatchedProcess.run(Sandbox.command(readable, out, limits, program), out, tooLong, STOPPED_AT);
        if (outcome.starved()) {
            return Examination.refused(Refusal.TRY_AGAIN, outcome.effort());
        }
        return InspectionReport.read(out, outcome.effort());
    }

    private static List<Path> classPath() {
        return LIBRARIES.stream().map(InspectionRoom::place).distinct().toList();
    }

    private static Path place(Class<?> library) {
        try {
            return Path.of(
                    library.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(library.getName(), e);
        }
    }
}
