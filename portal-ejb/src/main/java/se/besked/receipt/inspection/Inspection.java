package se.besked.receipt.inspection;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Looks at one file: size, type by extension and first bytes, and structure by reading all of it. What comes out is
 * pictures that were drawn anew, so nothing that hid in the file is in them.
 */
public final class Inspection {

    private final UploadPolicy policy;

    public Inspection(UploadPolicy policy) {
        this.policy = policy;
    }

    /**
     * What can be said without reading more than the first bytes: how large it is, and that its name and its first bytes
     * agree on what it is.
     *
     * @param file the whole file
     * @param extension how its name ended, without the dot
     * @throws RefusedFile EMPTY, TOO_LARGE or WRONG_TYPE
     * @throws IOException if the disk fails
     */
    public FileKind glance(Path file, String extension) throws IOException {
        long bytes = Files.size(file);
        if (bytes == 0) {
            throw new RefusedFile(Refusal.EMPTY);
        }
        if (bytes > policy.maxFileBytes()) {
            throw new RefusedFile(Refusal.TOO_LARGE);
        }
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(FileKind.START);
        }
        return FileKind.ofStart(start)
                .filter(kind -> FileKind.ofExtension(extension).filter(kind::equals).isPresent())
                .orElseThrow(() -> new RefusedFile(Refusal.WRONG_TYPE));
    }

    /**
     * Reads all of it.
     *
     * @param kind what {@link #glance} said
     * @param quarterTurns how many quarter turns clockwise the sender gave it, 0 to 3, on top of how the camera was held;
     *         photos only
     * @param out an existing empty folder, for the pictures
     * @throws RefusedFile if it is not to be taken; what lies in {@code out} is then worth nothing
     */
    public Inspected inspect(Path file, FileKind kind, int quarterTurns, Path out) {
        try {
            return new Inspected(kind, pictures(kind, quarterTurns, file, out), Optional.empty());
        } catch (IOException | StackOverflowError | OutOfMemoryError e) {
            throw new RefusedFile(Refusal.DAMAGED, e);
        } catch (RuntimeException e) {
            throw e instanceof RefusedFile ? e : new RefusedFile(Refusal.DAMAGED, e);
        }
    }

    private List<Picture> pictures(FileKind kind, int quarterTurns, Path file, Path out) throws IOException {
        if (kind == FileKind.PDF) {
            return new PdfPages(policy).draw(file, out);
        }
        if (kind == FileKind.HEIC) {
            throw new RefusedFile(Refusal.HEIC_UNSUPPORTED);
        }
        if (kind != FileKind.JPEG && kind != FileKind.PNG) {
            throw new RefusedFile(Refusal.WRONG_TYPE);
        }
        byte[] content = content(file);
        int orientation = kind == FileKind.JPEG ? JpegStructure.check(content) : PngStructure.check(content);
        return List.of(new Photo(policy).redraw(file, kind, orientation, quarterTurns, out));
    }

    /** At most maxFileBytes: small beside the pixels. By a plain stream, since a channel would take as much again beside the heap. */
    private static byte[] content(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }
}
