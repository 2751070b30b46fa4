package se.besked.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.besked.access.Staff;
import se.besked.i18n.Language;
import se.besked.review.Judging;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheet.Row;
import se.besked.web.faces.Press;

/** The buttons of one row of the review screen, and the one that confirms all that are unchanged. */
@ApplicationScoped
class RowActs {

    private final Judging judging;

    @Inject
    RowActs(Judging judging) {
        this.judging = judging;
    }

    ReviewOutcome judge(
            Staff staff, ReviewSheet sheet, Row row, Press press, Map<String, String> posted, Language language) {
        RowFields fields = RowFields.posted(row, language, posted);
        TypedJudgement said = press.is("approve")
                ? TypedJudgement.proposed(row)
                : TypedJudgement.of(row, fields.verdict(), fields.amount());
        judging.judge(
                staff,
                sheet.header().applicationId(),
                row.key(),
                said.verdict(),
                said.amountOre(),
                said.verdict().needsReason() ? fields.reason() : null,
                fields.version());
        return ReviewOutcome.saved(row.key());
    }

    ReviewOutcome undo(Staff staff, ReviewSheet sheet, Row row, Map<String, String> posted) {
        String version = posted.getOrDefault("version." + row.key(), "");
        judging.undo(
                staff,
                sheet.header().applicationId(),
                row.key(),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : row.version());
        return ReviewOutcome.saved(row.key());
    }

    ReviewOutcome confirm(Staff staff, ReviewSheet sheet) {
        judging.confirmUnchanged(staff, sheet.header().applicationId());
        return ReviewOutcome.none();
    }
}
