package se.besked.receipt.inspection;

import com.adobe.internal.xmp.XMPMeta;
import com.drew.metadata.Metadata;
import com.twelvemonkeys.imageio.ImageReaderBase;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReader;
import com.twelvemonkeys.image.ImageUtil;
import com.twelvemonkeys.io.FastByteArrayOutputStream;
import com.twelvemonkeys.lang.Validate;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.FontBoxFont;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.jbig2.JBIG2ImageReader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Has files looked at in a process of their own, a few at a time, each with little memory and a deadline after which it is
 * ended. Whatever a file does in there, the portal keeps its memory and its threads.
 */
public final class InspectionRoom {

    /** One class of each library that reading and drawing needs; more is not let in. */
    private static final List<Class<?>> LIBRARIES = List.of(
            Inspection.class, PDDocument.class, FontBoxFont.class, RandomAccessRead.class, JBIG2ImageReader.class,
            LogFactory.class,
            JPEGImageReader.class, ImageReaderBase.class, Directory.class, Validate.class, FastByteArrayOutputStream.class,
            ImageUtil.class, Metadata.class, XMPMeta.class);

    private final Semaphore places;
    private final Duration wait;
    private final Duration deadline;
    private final int megabytes;

    /**
     * @param places how many files are looked at at once
     * @param wait how long one waits for a place
     * @param deadline how long one file may take
     * @param megabytes heap of the process
     */
    public InspectionRoom(int places, Duration wait, Duration deadline, int megabytes) {
        this.places = new Semaphore(places, true);
        this.wait = wait;
        this.deadline = deadline;
        this.megabytes = megabytes;
    }

    public static InspectionRoom standard() {
        return new InspectionRoom(2, Duration.ofSeconds(60), Duration.ofSeconds(20), 320);
    }

    /**
     * As {@link Inspection#inspect}, elsewhere.
     *
     * @param kind what {@link Inspection#glance} said
     * @throws RefusedFile also DAMAGED when it did not get done in time or memory, and TRY_AGAIN when there was no place
     */
    public Inspected inspect(Path file, FileKind kind, int quarterTurns, Path out) throws IOException {
        try {
            if (!places.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RefusedFile(Refusal.TRY_AGAIN);
            }
            try {
                run(file, kind, quarterTurns, out);
            } finally {
                places.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedFile(Refusal.TRY_AGAIN, e);
        }
        return InspectionReport.read(out);
    }

    private void run(Path file, FileKind kind, int quarterTurns, Path out) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + megabytes + "m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:-UsePerfData",
                "-XX:+DisableAttachMechanism", "-XX:+ExitOnOutOfMemoryError", "-Djava.awt.headless=true",
                "-Djava.io.tmpdir=" + out, "-Duser.home=" + out,
                "-cp", classPath(), InspectionProgram.class.getName(), file.toString(), kind.name(),
                String.valueOf(quarterTurns), out.toString(),
                String.valueOf(deadline.plusSeconds(2).toMillis()));
        builder.environment().clear();
        builder.directory(out.toFile());
        // What a library grumbles about a file may quote the file.
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        Process process = builder.start();
        try {
            process.getOutputStream().close();
            process.waitFor(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    private static String classPath() {
        return LIBRARIES.stream()
                .flatMap(InspectionRoom::place)
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Stream<String> place(Class<?> library) {
        try {
            return Stream.of(Path.of(library.getProtectionDomain().getCodeSource().getLocation().toURI()).toString());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(library.getName(), e);
        }
    }
}
