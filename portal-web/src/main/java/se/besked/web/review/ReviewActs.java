package se.besked.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import se.besked.access.Staff;
import se.besked.application.PaperRegistration;
import se.besked.i18n.Language;
import se.besked.review.ReviewRule;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheet.Row;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.shared.Rule;
import se.besked.web.faces.Press;
import se.besked.worklist.CaseHandling;

/** The buttons of the review screen. */
@ApplicationScoped
class ReviewActs {

    /** What is said at the amount; all else at the reason. */
    private static final Set<Rule> AMOUNT = Set.of(ReviewRule.AMOUNT_MISSING, ReviewRule.AMOUNT_WRONG);

    /** Where it is said what is wrong with a row that is added; all else at the amount. */
    private static final Map<Rule, String> ADDED = Map.of(
            ReviewRule.ADD_KIND_MISSING, "new.kind",
            ReviewRule.ADD_DATE_WRONG, "new.date",
            ReviewRule.ADD_REMARK_TOO_LONG, "new.remark");

    private final RowActs rows;
    private final ChainActs chains;
    private final PaperRegistration filing;
    private final CaseHandling handling;
    private final PaperActs papers;

    @Inject
    ReviewActs(RowActs rows, ChainActs chains, PaperRegistration filing, CaseHandling handling, PaperActs papers) {
        this.rows = rows;
        this.chains = chains;
        this.filing = filing;
        this.handling = handling;
        this.papers = papers;
    }

    /** @param press about the key of a row, or a case member and a month */
    ReviewOutcome act(Staff staff, ReviewSheet sheet, Press press, Map<String, String> posted, Language language) {
        if (PaperActs.knows(press.act())) {
            return papers.act(staff, sheet, press, posted, language);
        }
        String about = press.part(0);
        try {
            return switch (press.act()) {
                case "open" -> ReviewOutcome.opened(row(sheet, about).key());
                case "judge", "approve" -> rows.judge(staff, sheet, row(sheet, about), press, posted, language);
                case "undo" -> rows.undo(staff, sheet, row(sheet, about), posted);
                case "confirm" -> rows.confirm(staff, sheet);
                case "add-row" -> addRow(staff, sheet, press, posted);
                case "note" -> note(staff, sheet, press, posted);
                case "add-month" -> chains.add(staff, sheet, about, posted);
                case "withdraw" -> chains.withdraw(staff, sheet, press);
                default -> ReviewOutcome.none();
            };
        } catch (BrokenRule rule) {
            return ReviewOutcome.wrong(
                    sheet.row(about) == null ? null : about,
                    field(press.act(), about, rule),
                    rule.message().in(language));
        }
    }

    private ReviewOutcome addRow(Staff staff, ReviewSheet sheet, Press press, Map<String, String> posted) {
        String id = filing.addRow(staff, press.id(), sheet.header().applicationId(), AddedRow.of(sheet, posted));
        return ReviewOutcome.newStart("?row=" + id);
    }

    private ReviewOutcome note(Staff staff, ReviewSheet sheet, Press press, Map<String, String> posted) {
        handling.note(staff, press.id(), sheet.header().caseId(), sheet.header().applicationId(), posted.get("note"));
        return ReviewOutcome.newStart("");
    }

    private static Row row(ReviewSheet sheet, String key) {
        Row row = sheet.row(key);
        if (row == null) {
            throw new NotFoundException("row");
        }
        return row;
    }

    /** The field that the sentence stands at. */
    private static String field(String act, String about, BrokenRule rule) {
        return switch (act) {
            case "add-row" -> ADDED.getOrDefault(rule.rule(), "new.amount");
            case "note" -> "note";
            case "add-month" -> rule.rule() == ReviewRule.CHAIN_MONTH_MISSING ? "month." + about : "why." + about;
            default -> AMOUNT.contains(rule.rule()) ? "amount." + about : "reason." + about;
        };
    }
}
