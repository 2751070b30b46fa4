package se.besked.receipt.inspection;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The closed list of what is taken. The kind is our own verdict, never what the browser said. */
public enum FileKind {
    JPEG("image/jpeg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}, "jpg", "jpeg", "jfif"),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'}, "png"),
    PDF("application/pdf", new byte[] {'%', 'P', 'D', 'F', '-'}, "pdf");

    private final String mediaType;
    private final byte[] magic;
    private final List<String> extensions;

    FileKind(String mediaType, byte[] magic, String... extensions) {
        this.mediaType = mediaType;
        this.magic = magic;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** How files of this kind may end, without the dot, lower case. */
    public List<String> extensions() {
        return extensions;
    }

    /** The kind whose first bytes these are. */
    static Optional<FileKind> ofStart(byte[] start) {
        return Arrays.stream(values())
                .filter(kind -> start.length >= kind.magic.length
                        && Arrays.equals(start, 0, kind.magic.length, kind.magic, 0, kind.magic.length))
                .findFirst();
    }

    static Optional<FileKind> ofExtension(String extension) {
        String lower = extension.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> kind.extensions.contains(lower)).findFirst();
    }
}
