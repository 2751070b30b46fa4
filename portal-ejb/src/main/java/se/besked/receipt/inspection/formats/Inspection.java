package se.besked.receipt.inspection.formats;

import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.Work;

/**
 * Looks at one file: size, type by extension and first bytes, and structure by reading all of it. What comes out is
 * pictures that were drawn anew, so nothing that hid in the file is in them.
 */
public final class Inspection {

    private final UploadPolicy policy;
    private final WorkMeter meter;

    public Inspection(UploadPolicy policy) {
        this.policy = policy;
        this.meter = new WorkMeter(policy);
    }

    /**
     * What can be said without reading more than the first bytes: how large it is, and what. Its name does not count:
     * phones send photos under names that end otherwise.
     *
     * @param file the whole file
     * @param extension how its name ended, without the dot
     * @throws RefusedFile EMPTY, TOO_LARGE, WRONG_TYPE or NAME_DISAGREES
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
                .orElseThrow(() -> new RefusedFile(
                        FileKind.ofExtension(extension).isPresent() ? Refusal.NAME_DISAGREES : Refusal.WRONG_TYPE));
    }

    /**
     * Reads all of it.
     *
     * @param kind what {@link #glance} said
     * @param converted the same picture in a plainer format, where a converter has made one: its pixels are taken, and
     *     from the file only how the camera was held
     * @param quarterTurns how many quarter turns clockwise the sender gave it, 0 to 3, on top of how the camera was
     *     held; photos only
     * @param out an existing empty folder, for the pictures
     * @throws RefusedFile if it is not to be taken; what lies in {@code out} is then worth nothing
     * @throws MachineTrouble if the machine could not go on, as little as an error of Java's own a verdict on the file
     */
    public Inspected inspect(Path file, FileKind kind, Optional<Path> converted, int quarterTurns, Path out) {
        try {
            return kind == FileKind.PDF
                    ? new PdfPages(policy, meter).draw(file, out)
                    : new Inspected(kind, photos(kind, quarterTurns, file, converted, out), Optional.empty());
        } catch (IOException | RuntimeException | StackOverflowError e) {
            if (MachineTrouble.in(e)) {
                throw new MachineTrouble(e);
            }
            throw e instanceof RefusedFile refused ? refused : new RefusedFile(Refusal.DAMAGED, e);
        }
    }

    /** What has been done so far, by all calls together: one object looks at one file. */
    public Work work() {
        return meter.done();
    }

    private List<Picture> photos(FileKind kind, int quarterTurns, Path file, Optional<Path> converted, Path out)
            throws IOException {
        Photo photo = new Photo(policy, meter, kind);
        if (kind == FileKind.JPEG) {
            JpegStructure jpeg = JpegStructure.read(content(file));
            Path read = jpeg.mended().isPresent() ? write(jpeg.mended().get(), out.resolve("mended.jpg")) : file;
            return photo.redraw(read, kind, new Frame(0, jpeg.orientation()), 1, quarterTurns, out);
        }
        if (kind == FileKind.TIFF) {
            List<Picture> pictures = new ArrayList<>();
            for (Frame frame : new TiffPages(policy).of(file)) {
                pictures.addAll(photo.redraw(file, kind, frame, pictures.size() + 1, quarterTurns, out));
            }
            return pictures;
        }
        Frame frame = new Frame(0, orientation(kind, file, converted));
        FileKind readAs = converted.isPresent() ? kind.converted() : kind;
        return photo.redraw(converted.orElse(file), readAs, frame, 1, quarterTurns, out);
    }

    private static Path write(byte[] content, Path file) throws IOException {
        try (OutputStream to = new FileOutputStream(file.toFile())) {
            to.write(content);
        }
        return file;
    }

    private int orientation(FileKind kind, Path file, Optional<Path> converted) throws IOException {
        byte[] content = content(kind == FileKind.HEIC ? converted.orElseThrow() : file);
        return switch (kind) {
            case PNG -> PngStructure.check(content);
            case WEBP -> WebpStructure.read(content).orientation();
            default -> {
                JpegStructure.read(content);
                // The converter has turned it as the format says; what the camera said beside that does not count.
                yield Orientation.UPRIGHT;
            }
        };
    }

    /**
     * At most maxFileBytes: small beside the pixels. By a plain stream, since a channel would take as much again beside
     * the heap.
     */
    public static byte[] content(Path file) throws IOException {
        try (InputStream in = new FileInputStream(file.toFile())) {
            return in.readAllBytes();
        }
    }
}
