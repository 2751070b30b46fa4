package se.besked.web.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.besked.application.Household;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.i18n.Renderer;
import se.besked.worklist.PaperForm;

/** What the last application had, as it stands in the fields of a new one on paper until something is typed. */
final class OfferedPaper {

    private OfferedPaper() {}

    static Map<String, String> fields(PaperForm form, Language language) {
        Map<String, String> fields = new HashMap<>();
        if (form.last() != null) {
            home(fields, form.last());
        }
        List<PaperForm.Row> rows = form.rows();
        for (int at = 0; at < Math.min(rows.size(), TypedRows.ROWS.size()); at++) {
            row(fields, TypedRows.ROWS.get(at), rows.get(at), language);
        }
        return fields;
    }

    private static void home(Map<String, String> fields, Household last) {
        if (last.othersInHome() > 0) {
            fields.put("others", Integer.toString(last.othersInHome()));
        }
        for (Household.Child child : last.children()) {
            if (child.days() != null) {
                fields.put("days." + child.memberId(), child.days().toString());
            }
            if (child.lunchAtChildcare()) {
                fields.put("lunch." + child.memberId(), "yes");
            }
        }
    }

    private static void row(Map<String, String> fields, String name, PaperForm.Row row, Language language) {
        fields.put(name + ".kind", row.kind());
        if (row.memberId() != null) {
            fields.put(name + ".person", row.memberId());
        }
        if (row.amountOre() != null) {
            fields.put(name + ".amount", new Renderer(language).say(Argument.amount(row.amountOre())));
        }
    }
}
