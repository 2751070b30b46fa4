package se.besked.receipt.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One line of read text in two spellings of equal length, so that a place in one is the same place in the other.
 *
 * @param plain in lower case, single spaces, with letters that were mistaken for digits put right inside numbers
 * @param folded for finding words: without accents, and with the look-alikes of o, l and s made one
 */
record PaperLine(String plain, String folded) {

    private static final int LONGEST = 300;
    private static final int MOST_TEXT = 256 * 1024;
    private static final List<String> GLUED = List.of("kronor", "skr", "sek", "kr");

    /** The lines of a text that hold anything; overlong ones in pieces. */
    static List<PaperLine> of(String text) {
        List<PaperLine> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        int end = Math.min(text.length(), MOST_TEXT);
        for (int i = 0; i <= end; i++) {
            char c = i < end ? text.charAt(i) : '\n';
            boolean over = c == '\n' || c == '\r' || c == '\f' || line.length() == LONGEST;
            if (over && !line.toString().isBlank()) {
                lines.add(line(line));
            }
            if (over) {
                line.setLength(0);
            }
            if (!blank(c)) {
                line.append(c == '−' || c == '–' || c == '—' ? '-' : c);
            } else if (!line.isEmpty() && line.charAt(line.length() - 1) != ' ') {
                line.append(' ');
            }
        }
        return lines;
    }

    private static PaperLine line(StringBuilder raw) {
        char[] plain = new char[raw.length()];
        char[] folded = new char[raw.length()];
        for (int i = 0; i < plain.length; i++) {
            plain[i] = raw.charAt(i);
            folded[i] = fold(Character.toLowerCase(raw.charAt(i)));
        }
        putDigitsRight(plain);
        for (int i = 0; i < plain.length; i++) {
            plain[i] = Character.toLowerCase(plain[i]);
        }
        return new PaperLine(new String(plain), new String(folded));
    }

    /** A word as it is looked for in {@link #folded}. */
    static String folded(String word) {
        StringBuilder folded = new StringBuilder();
        word.chars().forEach(c -> folded.append(fold((char) c)));
        return folded.toString();
    }

    private static char fold(char c) {
        return switch (c) {
            case 'å', 'ä', 'à', 'á', 'â' -> 'a';
            case 'ö', 'ø', 'ó', 'ò', '0' -> 'o';
            case 'é', 'è', 'ê' -> 'e';
            case 'ü' -> 'u';
            case 'i', 'í', '1', '|', '!' -> 'l';
            case '5' -> 's';
            default -> c;
        };
    }

    private static boolean blank(char c) {
        return c <= ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Looks at each run of letters and digits: where all its letters may be digits that were misread, they become
     * those.
     */
    private static void putDigitsRight(char[] line) {
        int start = 0;
        while (start < line.length) {
            int end = start;
            while (end < line.length && Character.isLetterOrDigit(line[end])) {
                end++;
            }
            if (end > start) {
                putDigitsRight(line, start, end);
            }
            start = end + 1;
        }
    }

    private static void putDigitsRight(char[] line, int start, int end) {
        String run = new String(line, start, end - start).toLowerCase(Locale.ROOT);
        int from = start;
        int to = end;
        for (String word : GLUED) {
            if (run.length() == end - start && run.length() > word.length()) {
                from = from == start && run.startsWith(word) ? start + word.length() : from;
                to = to == end && run.endsWith(word) ? end - word.length() : to;
            }
        }
        int digits = 0;
        for (int i = from; i < to; i++) {
            if (digit(line[i])) {
                digits++;
            } else if (meant(line[i]) == 0) {
                return;
            }
        }
        boolean afterComma =
                to - from == 2 && from > 1 && (line[from - 1] == ',' || line[from - 1] == '.') && digit(line[from - 2]);
        boolean thousand = to - from == 1
                && meant(line[from]) == '1'
                && beforeThreeDigits(line, to)
                && (from < 2 || line[from - 1] != ' ' || !digit(line[from - 2]));
        if (2 * digits >= to - from || afterComma || thousand) {
            for (int i = from; i < to; i++) {
                line[i] = digit(line[i]) ? line[i] : meant(line[i]);
            }
        }
    }

    private static boolean beforeThreeDigits(char[] line, int at) {
        return at + 3 < line.length
                && line[at] == ' '
                && digit(line[at + 1])
                && digit(line[at + 2])
                && digit(line[at + 3])
                && (at + 4 == line.length || !digit(line[at + 4]));
    }

    private static char meant(char c) {
        return switch (c) {
            case 'O', 'o', 'Q' -> '0';
            case 'l', 'I' -> '1';
            case 'S' -> '5';
            case 'B' -> '8';
            default -> 0;
        };
    }
}
