package se.besked.forms.typing;

/** Text as people type it, made plain: digits of any script become 0–9, invisible direction marks go. */
final class Typed {

    private Typed() {}

    /**
     * Trimmed, digits in Latin, Arabic separators as comma and dot, direction marks gone, every kind of space as one.
     */
    static String plain(String raw) {
        if (raw == null) {
            return "";
        }
        StringBuilder plain = new StringBuilder();
        raw.codePoints().forEach(c -> {
            if (Character.getType(c) == Character.FORMAT) {
                return; // direction marks that phones add around numbers
            }
            if (Character.isDigit(c)) {
                plain.append((char) ('0' + Character.digit(c, 10)));
            } else if (c == '\u066b') {
                plain.append(',');
            } else if (c == '\u066c') {
                plain.append('.');
            } else if (c == '\u2212' || c == '\u2013' || c == '\u2011') {
                plain.append('-');
            } else if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                plain.append(' ');
            } else {
                plain.appendCodePoint(c);
            }
        });
        return plain.toString().strip();
    }

    /** Only the digits, or null when anything but digits, spaces, hyphens and dots was typed. */
    static String digits(String raw) {
        String bare = plain(raw).replaceAll("[ .\\-]", "");
        return bare.matches("\\d*") ? bare : null;
    }
}
