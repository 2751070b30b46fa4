package se.besked.web.table;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import se.besked.i18n.Language;

/**
 * A file of rows that spreadsheets open (RFC 4180): UTF-8 with its mark, parted as the language's spreadsheets part
 * (Swedish ones by semicolons, because a comma stands inside amounts), and never with a cell that a spreadsheet would
 * take for a formula.
 */
final class Csv {

    private static final char MARK = '\uFEFF';

    private final char separator;
    private final StringBuilder written = new StringBuilder().append(MARK);

    Csv(Language language) {
        this.separator = language == Language.SV ? ';' : ',';
    }

    void line(List<String> cells) {
        written.append(cells.stream().map(this::cell).collect(Collectors.joining(String.valueOf(separator))))
                .append("\r\n");
    }

    byte[] bytes() {
        return written.toString().getBytes(StandardCharsets.UTF_8);
    }

    private String cell(String text) {
        String spaced = text.replaceAll("[\u00a0\u202f]", " "); // those of pages hinder searching in a spreadsheet
        String harmless = spaced.matches("(?s)\\s*[=+\\-@\\t\\r].*") ? "'" + spaced : spaced;
        boolean plain = harmless.chars().noneMatch(c -> c == separator || c == '"' || c == '\n' || c == '\r');
        return plain ? harmless : '"' + harmless.replace("\"", "\"\"") + '"';
    }
}
