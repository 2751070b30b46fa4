package se.besked.receipt.inspection;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was done with one file, counted: the same on every machine, however slow it is and whatever else it does.
 *
 * @param pages how many pages came of it
 * @param pixels of everything that was decoded, as large as the file has it
 * @param heldBytes most bytes of pixels that were kept at once, as far as they are ours and not a library's
 */
public record Work(int pages, long pixels, long heldBytes) {

    /** Before anything was done. */
    public static final Work NONE = new Work(0, 0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,4}) (\\d{1,15}) (\\d{1,15})");

    public Work decoded(long more) {
        return new Work(pages, pixels + more, heldBytes);
    }

    public Work held(long bytes) {
        return new Work(pages, pixels, Math.max(heldBytes, bytes));
    }

    public Work page() {
        return new Work(pages + 1, pixels, heldBytes);
    }

    public String written() {
        return pages + " " + pixels + " " + heldBytes;
    }

    /** @throws IllegalArgumentException if it is none */
    public static Work of(String written) {
        Matcher parts = WRITTEN.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("work");
        }
        return new Work(
                Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }
}
