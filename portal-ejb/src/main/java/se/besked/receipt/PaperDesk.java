package se.besked.receipt;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/**
 * Where papers about one thing are added.
 *
 * @param draft whether nothing has been sent yet
 * @param open whether papers may still come: until it is decided
 * @param removable ids of the papers that this reader may remove again
 * @param growing ids of the papers that this reader may add pages to
 * @param kind kind of the row that the papers are about; null for persons, the month, and rows that are only typed so
 *     far
 * @param person name of the person whom the papers are about, else null
 */
public record PaperDesk(
        String applicationId,
        YearMonth month,
        boolean draft,
        boolean open,
        Set<String> removable,
        Set<String> growing,
        String kind,
        String person,
        PaperTray tray) {

    /** Papers about this. */
    public List<Paper> about(PaperTarget target) {
        return tray.about(target.written());
    }

    /** Papers about something else, which may be used here too. */
    public List<Paper> notAbout(PaperTarget target) {
        return tray.all().stream().filter(paper -> !paper.isAbout(target)).toList();
    }
}
