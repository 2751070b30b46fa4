package se.besked.web.review;

import java.util.List;
import se.besked.receipt.PaperAbsence.Said;

/**
 * The papers beside one row, or those that belong to no row.
 *
 * @param key the row's, or {@value #MORE}
 * @param label the row's, in the page's language; null for those that belong to none
 * @param needsPaper whether papers may come to it
 * @param scan what {@code for=} says on the page where staff scan to it; null where nothing may come any more
 * @param answer what the applicant says where no paper comes; null if nothing
 */
public record PaperGroup(
        String key,
        String label,
        boolean current,
        boolean needsPaper,
        String scan,
        Said answer,
        List<PaperView> papers) {

    public static final String MORE = "more";

    /** Whether what was to be left at the desk has not been scanned yet, or no paper comes at all. */
    public boolean answered() {
        return answer != null && papers.stream().noneMatch(view -> view.paper().fromDesk());
    }
}
