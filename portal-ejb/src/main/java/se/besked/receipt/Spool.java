package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.Settings;

/** Where files lie while they come in. Bytes are counted as they come; what is broken off leaves nothing behind. */
@ApplicationScoped
public class Spool {

    /** Left behind by a crash when it is this old. */
    private static final Duration FORGOTTEN = Duration.ofMinutes(30);

    private static final String PREFIX = "besked-paper-";

    private static final Logger LOG = Logger.getLogger(Spool.class.getName());

    private final Path place;
    private final UploadPolicy policy;

    protected Spool() {
        this.place = null;
        this.policy = null;
    }

    @Inject
    public Spool(Settings settings) {
        this(
                Path.of(settings.text("besked.spool.folder", System.getProperty("java.io.tmpdir"))),
                UploadPolicy.standard());
    }

    Spool(Path place, UploadPolicy policy) {
        this.place = place;
        this.policy = policy;
    }

    /**
     * Takes one file in.
     *
     * @param sentName what the sender called it
     * @param in read to its end, or to the end of what {@code excess} allows
     * @param excess how many bytes beyond the limit are read and thrown away, so that the browser gets to hear the
     *     answer
     * @throws RefusedFile TOO_LARGE, or NOT_STORED if the disk fails; nothing is then left
     * @throws IOException if the sender breaks off; nothing is then left
     */
    public SpooledFile take(String sentName, InputStream in, RequestDrain excess) throws IOException {
        sweep();
        Path folder = folder();
        boolean whole = false;
        try {
            SpooledFile file = write(folder, sentName, in, excess);
            whole = true;
            return file;
        } finally {
            if (!whole) {
                SpooledFile.delete(folder);
            }
        }
    }

    /** A folder in which a stored file may lie open while it is checked. */
    Scratch scratch() throws IOException {
        Files.createDirectories(place);
        return new Scratch(Files.createTempDirectory(place, PREFIX));
    }

    private Path folder() {
        try {
            Files.createDirectories(place);
            // Readable by nobody else: that is how temporary folders are made.
            return Files.createTempDirectory(place, PREFIX);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    /** Nothing is wrong with the file or the sender, and both must hear so. */
    private static RefusedFile notStored(IOException e) {
        LOG.log(Level.WARNING, "The disk on which files come in does not take more", e);
        return new RefusedFile(Refusal.NOT_STORED, e);
    }

    private SpooledFile write(Path folder, String sentName, InputStream in, RequestDrain excess) throws IOException {
        Path file = folder.resolve("original");
        MessageDigest digest = sha256();
        long bytes = 0;
        byte[] buffer = new byte[16 * 1024];
        try (OutputStream out = open(file)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                bytes += read;
                if (bytes > policy.maxFileBytes()) {
                    excess.drain(in);
                    throw new RefusedFile(Refusal.TOO_LARGE);
                }
                keep(out, buffer, read, in, excess);
                digest.update(buffer, 0, read);
            }
        }
        return new SpooledFile(
                folder,
                file,
                PaperName.clean(sentName),
                PaperName.extension(sentName),
                bytes,
                HexFormat.of().formatHex(digest.digest()));
    }

    private static OutputStream open(Path file) {
        try {
            return Files.newOutputStream(file);
        } catch (IOException e) {
            throw notStored(e);
        }
    }

    private static void keep(OutputStream out, byte[] buffer, int length, InputStream in, RequestDrain excess)
            throws IOException {
        try {
            out.write(buffer, 0, length);
        } catch (IOException e) {
            RefusedFile refused = notStored(e);
            excess.drain(in);
            throw refused;
        }
    }

    /** Deletes what a crash has left. Ages are told by the disk's clock alone. */
    private void sweep() {
        try {
            Path mark = Files.createTempFile(Files.createDirectories(place), PREFIX, ".now");
            FileTime now = Files.getLastModifiedTime(mark);
            Files.delete(mark);
            try (DirectoryStream<Path> folders = Files.newDirectoryStream(place, PREFIX + "*")) {
                for (Path folder : folders) {
                    if (Files.getLastModifiedTime(folder)
                            .toInstant()
                            .isBefore(now.toInstant().minus(FORGOTTEN))) {
                        SpooledFile.delete(folder);
                    }
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Another request was done with its own meanwhile. Tidiness can wait for the next one.
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
