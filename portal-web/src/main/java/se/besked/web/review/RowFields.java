package se.besked.web.review;

import java.util.List;
import java.util.Map;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Renderer;
import se.besked.i18n.Typed;
import se.besked.review.ReviewSheet.Row;

/**
 * What stands in the fields of one row: what is judged, unless the officer has typed something that is not saved yet.
 *
 * @param verdict name of the chosen verdict, or empty
 * @param version of the row when these fields were first drawn, so that a colleague's word is not overwritten unread
 * @param was a mark of what stood in the fields when they were first drawn
 * @param typed whether they have been changed since
 */
public record RowFields(String verdict, String amount, String reason, int version, String was, boolean typed) {

    static RowFields saved(Row row, Language language) {
        boolean said = row.judged() != null;
        String verdict = said ? row.judged().verdict().name() : "";
        String amount =
                said && row.judgedOre() != null ? new Renderer(language).say(Argument.amount(row.judgedOre())) : "";
        String reason = said && row.judged().reason() != null ? row.judged().reason() : "";
        return new RowFields(verdict, amount, reason, row.version(), mark(verdict, amount, reason), false);
    }

    /**
     * @param posted the fields of the whole page, {@code verdict.KEY}, {@code amount.KEY}, {@code reason.KEY} and so on
     */
    static RowFields posted(Row row, Language language, Map<String, String> posted) {
        String version = posted.get("version." + row.key());
        String was = posted.get("was." + row.key());
        if (version == null || was == null || !version.matches("\\d{1,6}")) {
            return saved(row, language);
        }
        String verdict = posted.getOrDefault("verdict." + row.key(), "");
        String amount = posted.getOrDefault("amount." + row.key(), "").strip();
        String reason = Typed.lines(posted.get("reason." + row.key()));
        return was.equals(mark(verdict, amount, reason))
                ? saved(row, language)
                : new RowFields(verdict, amount, reason, Integer.parseInt(version), was, true);
    }

    /** The same typing, which may be saved now that its reader has seen what stands. */
    RowFields afresh(Row row) {
        return new RowFields(verdict, amount, reason, row.version(), was, typed);
    }

    private static String mark(String verdict, String amount, String reason) {
        return Integer.toHexString(List.of(verdict, amount, reason).hashCode());
    }
}
