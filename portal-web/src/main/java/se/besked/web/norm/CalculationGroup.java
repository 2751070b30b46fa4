package se.besked.web.norm;

import java.util.List;
import se.besked.i18n.Language;
import se.besked.norm.Calculation;

/**
 * One part of a calculation as a page shows it, in the language of the page.
 *
 * @param ore what its lines make together
 */
public record CalculationGroup(String heading, List<Line> lines, String sum, long ore) {

    /**
     * @param how how the amount came about, sentence by sentence
     * @param reason the officer's own words, as they were written; may be null
     */
    public record Line(String label, long ore, List<String> how, String source, String reason) {

        public static Line of(Calculation.Row row, String label, Language language) {
            return new Line(
                    label,
                    row.amountOre(),
                    row.how().stream().map(sentence -> sentence.in(language)).toList(),
                    row.source().in(language),
                    row.reason() == null ? null : row.reason().words());
        }

        public static Line of(Calculation.Row row, Language language) {
            return of(row, row.label().in(language), language);
        }
    }

    public CalculationGroup {
        lines = List.copyOf(lines);
    }

    /**
     * Where the lines' amounts stand, when all of them stand in the same place; otherwise null, and each line says its
     * own.
     */
    public String source() {
        List<String> sources = lines.stream().map(Line::source).distinct().toList();
        return sources.size() == 1 ? sources.get(0) : null;
    }
}
