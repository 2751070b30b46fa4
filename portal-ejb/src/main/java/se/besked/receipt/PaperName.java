package se.besked.receipt;

import java.text.Normalizer;
import java.util.Locale;
import se.besked.receipt.inspection.FileKind;

/**
 * What the sender called a file: shown back to people so that they know it again, never used to find or open anything.
 */
final class PaperName {

    private static final int LONGEST = 120;
    /** Of what stands behind the last dot, with it; more is no end but part of a sentence. */
    private static final int LONGEST_END = 6;
    /** Room for it in the database, where many a sign is two characters. */
    private static final int MOST_CHARACTERS = 200;

    private PaperName() {}

    /**
     * Without folders, control and direction marks; at most 120 code points and 200 characters; empty if nothing is
     * left.
     */
    static String clean(String sent) {
        if (sent == null) {
            return "";
        }
        // Browsers write a quotation mark of a name so.
        String shown = Normalizer.normalize(last(sent).replace("%22", "\""), Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}]", "")
                .strip();
        int signs = shown.codePointCount(0, shown.length());
        if (signs <= LONGEST && shown.length() <= MOST_CHARACTERS) {
            return shown;
        }
        // The end says what it is, the beginning which one.
        int dot = shown.lastIndexOf('.');
        String end = dot > 0 && shown.length() - dot <= LONGEST_END ? shown.substring(dot) : "";
        int kept = Math.min(signs, LONGEST) - end.length() - 1;
        while (shown.offsetByCodePoints(0, kept) > MOST_CHARACTERS - end.length() - 1) {
            kept--;
        }
        return shown.substring(0, shown.offsetByCodePoints(0, kept)) + "…" + end;
    }

    /**
     * The same with an end that says what the file is: phones send photos under names that end otherwise.
     *
     * @param name as {@link #clean} made it
     */
    static String endingAs(FileKind kind, String name) {
        if (name.isEmpty() || kind.extensions().contains(extension(name))) {
            return name;
        }
        int dot = name.lastIndexOf('.');
        boolean ended = dot >= 0 && name.length() - dot <= LONGEST_END;
        String stem = (ended ? name.substring(0, dot) : name).strip();
        return stem.isEmpty() ? "" : clean(stem + "." + kind.extensions().get(0));
    }

    /** Lower case, without the dot; empty if there is none. */
    static String extension(String sent) {
        String name = sent == null ? "" : last(sent);
        return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
    }

    private static String last(String path) {
        return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
    }
}
