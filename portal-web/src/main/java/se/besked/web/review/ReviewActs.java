package se.besked.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;
import se.besked.access.Staff;
import se.besked.application.PaperRegistration;
import se.besked.i18n.Language;
import se.besked.review.AddedMonths;
import se.besked.review.Judging;
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

    /**
     * What became of it.
     *
     * @param row key of the row it was about; null for none
     * @param saved whether that row is now as its fields were
     * @param field id of the field that the problem stands at; null without one
     * @param problem a sentence; null if it went well
     * @param goOn what to add to the page's address for a new start; null to draw the page at once
     */
    record Outcome(String row, boolean saved, String field, String problem, String goOn) {

        static Outcome none() {
            return new Outcome(null, false, null, null, null);
        }

        static Outcome opened(String row) {
            return new Outcome(row, false, null, null, null);
        }

        static Outcome saved(String row) {
            return new Outcome(row, true, null, null, null);
        }

        /** What was typed in that field is saved. */
        static Outcome done(String row, String field) {
            return new Outcome(row, false, field, null, null);
        }

        static Outcome newStart(String query) {
            return new Outcome(null, false, null, null, query);
        }
    }

    /** What is said at the amount; all else at the reason. */
    private static final Set<Rule> AMOUNT = Set.of(ReviewRule.AMOUNT_MISSING, ReviewRule.AMOUNT_WRONG);

    private final Judging judging;
    private final AddedMonths months;
    private final PaperRegistration filing;
    private final CaseHandling handling;
    private final PaperActs papers;

    @Inject
    ReviewActs(Judging judging, AddedMonths months, PaperRegistration filing, CaseHandling handling, PaperActs papers) {
        this.judging = judging;
        this.months = months;
        this.filing = filing;
        this.handling = handling;
        this.papers = papers;
    }

    /** @param press about the key of a row, or a case member and a month */
    Outcome act(Staff staff, ReviewSheet sheet, Press press, Map<String, String> posted, Language language) {
        if (PaperActs.knows(press.act())) {
            return papers.act(staff, sheet, press, posted, language);
        }
        String about = press.part(0);
        try {
            return switch (press.act()) {
                case "open" -> Outcome.opened(row(sheet, about).key());
                case "judge", "approve" -> judge(staff, sheet, row(sheet, about), press, posted, language);
                case "undo" -> undo(staff, sheet, row(sheet, about), posted);
                case "confirm" -> confirm(staff, sheet);
                case "add-row" -> addRow(staff, sheet, posted);
                case "note" -> note(staff, sheet, posted);
                case "add-month" -> addMonth(staff, sheet, about, posted);
                case "withdraw" -> withdraw(staff, sheet, press);
                default -> Outcome.none();
            };
        } catch (BrokenRule rule) {
            String sentence = rule.message().in(language);
            return new Outcome(
                    sheet.row(about) == null ? null : about, false, field(press.act(), about, rule), sentence, null);
        }
    }

    private Outcome judge(
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
        return Outcome.saved(row.key());
    }

    private Outcome undo(Staff staff, ReviewSheet sheet, Row row, Map<String, String> posted) {
        String version = posted.getOrDefault("version." + row.key(), "");
        judging.undo(
                staff,
                sheet.header().applicationId(),
                row.key(),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : row.version());
        return Outcome.saved(row.key());
    }

    private Outcome confirm(Staff staff, ReviewSheet sheet) {
        judging.confirmUnchanged(staff, sheet.header().applicationId());
        return Outcome.none();
    }

    private Outcome addRow(Staff staff, ReviewSheet sheet, Map<String, String> posted) {
        String id = filing.addRow(staff, sheet.header().applicationId(), AddedRow.of(sheet, posted));
        return Outcome.newStart("?row=" + id);
    }

    private Outcome note(Staff staff, ReviewSheet sheet, Map<String, String> posted) {
        handling.note(staff, sheet.header().caseId(), sheet.header().applicationId(), posted.get("note"));
        return Outcome.newStart("");
    }

    private Outcome addMonth(Staff staff, ReviewSheet sheet, String member, Map<String, String> posted) {
        String chosen = posted.getOrDefault("month." + member, "");
        try {
            months.add(
                    staff,
                    sheet.header().applicationId(),
                    member,
                    YearMonth.parse(chosen),
                    posted.get("why." + member));
        } catch (DateTimeParseException e) {
            throw new BrokenRule(ReviewRule.CHAIN_MONTH_MISSING);
        }
        return Outcome.newStart("");
    }

    private Outcome withdraw(Staff staff, ReviewSheet sheet, Press press) {
        if (!press.part(1).matches("20\\d{2}-(?:0[1-9]|1[0-2])")) {
            throw new NotFoundException("month");
        }
        months.withdraw(staff, sheet.header().applicationId(), press.part(0), YearMonth.parse(press.part(1)));
        return Outcome.newStart("");
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
            case "add-row" ->
                rule.rule() == ReviewRule.ADD_KIND_MISSING
                        ? "new.kind"
                        : rule.rule() == ReviewRule.ADD_DATE_WRONG ? "new.date" : "new.amount";
            case "note" -> "note";
            case "add-month" -> rule.rule() == ReviewRule.CHAIN_MONTH_MISSING ? "month." + about : "why." + about;
            default -> AMOUNT.contains(rule.rule()) ? "amount." + about : "reason." + about;
        };
    }
}
