package se.besked.receipt.inspection;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The closed list of what is taken. The kind is our own verdict, never what the browser said. */
public enum FileKind {
    JPEG("image/jpeg", start -> has(start, 0, "\u00ff\u00d8\u00ff"), "jpg", "jpeg", "jfif"),
    PNG("image/png", start -> has(start, 0, "\u0089PNG\r\n\u001a\n"), "png"),
    PDF("application/pdf", start -> has(start, 0, FileKind.PDF_MARK), "pdf"),
    HEIC("image/heic", FileKind::heif, "heic", "heif"),
    WEBP("image/webp", start -> has(start, 0, "RIFF") && has(start, 8, "WEBP"), "webp"),
    TIFF("image/tiff", start -> has(start, 0, "II*\0") || has(start, 0, "MM\0*"), "tif", "tiff");

    /** How many of the first bytes tell the kind: a PDF may have some before its mark, as readers take it. */
    public static final int START = 1_024;

    /** Of those of a HEIC, the ones that name the brands. */
    private static final int BRANDS = 64;
    /** How a PDF begins. */
    public static final String PDF_MARK = "%PDF-";

    private static final Set<String> HEIF =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1");

    private final String mediaType;
    private final Predicate<byte[]> start;
    private final List<String> extensions;

    FileKind(String mediaType, Predicate<byte[]> start, String... extensions) {
        this.mediaType = mediaType;
        this.start = start;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How files of this kind may end, without the dot, lower case. */
    public List<String> extensions() {
        return extensions;
    }

    /** What a converter makes of it, where it needs one. */
    public FileKind converted() {
        return switch (this) {
            case HEIC -> JPEG;
            case WEBP -> TIFF;
            default -> this;
        };
    }

    /** Whether it may hold several pages, so that it takes as long as its pages keep coming. */
    public boolean paged() {
        return this == PDF || this == TIFF;
    }

    /** The kind whose first bytes these are. */
    public static Optional<FileKind> ofStart(byte[] start) {
        return Arrays.stream(values())
                .filter(kind -> kind.start.test(start))
                .findFirst()
                .or(() -> latin(start, 0, Math.min(start.length, START)).contains(PDF_MARK)
                        ? Optional.of(PDF)
                        : Optional.empty());
    }

    public static Optional<FileKind> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.extensions.contains(lower))
                .findFirst();
    }

    /** The first box of the file names what it holds; films and AVIF pictures come in the same box. */
    private static boolean heif(byte[] start) {
        return has(start, 4, "ftyp")
                && start.length >= 12
                && HEIF.contains(latin(start, 8, 12))
                && !latin(start, 8, Math.min(start.length, BRANDS)).contains("avif");
    }

    private static boolean has(byte[] start, int at, String mark) {
        return start.length >= at + mark.length()
                && latin(start, at, at + mark.length()).equals(mark);
    }

    private static String latin(byte[] bytes, int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }
}
