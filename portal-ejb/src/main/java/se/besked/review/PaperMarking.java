package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.Officers;
import se.besked.i18n.Argument;
import se.besked.i18n.Typed;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Receipt;
import se.besked.receipt.Receipts;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * The officer's word on a paper: read, accepted, unclear. A help for whoever goes on with the month; it judges no row.
 */
@ApplicationScoped
@Transactional
public class PaperMarking {

    public static final int LONGEST_NOTE = 500;

    private final AccessRules rules;
    private final Applications applications;
    private final MonthsUnderReview months;
    private final Receipts receipts;
    private final PaperMarks marks;
    private final Officers officers;
    private final Clock clock;

    @Inject
    public PaperMarking(
            AccessRules rules,
            Applications applications,
            MonthsUnderReview months,
            Receipts receipts,
            PaperMarks marks,
            Officers officers,
            Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.months = months;
        this.receipts = receipts;
        this.marks = marks;
        this.officers = officers;
        this.clock = clock;
    }

    /**
     * Marks a paper on one of the things it shows. Saying again what already stands changes nothing.
     *
     * @param note at most 500 characters; needed for UNCLEAR
     * @param expectedVersion the mark's version when the page was drawn, 0 for none
     * @throws NotFoundException if the application has no such paper, or not about that
     * @throws BrokenRule if the row is settled, the month is not with the office, the note is missing or too long, or a
     *     colleague has marked the paper since
     */
    public void mark(
            Staff staff,
            String applicationId,
            PaperTarget target,
            String receiptId,
            PaperOpinion opinion,
            String note,
            int expectedVersion) {
        Application application = open(staff, applicationId, "mark " + opinion + " " + target + " paper " + receiptId);
        Receipt receipt = receipts.get(receiptId);
        if (!receipt.applicationId().equals(applicationId) || !receipt.targets().contains(target.written())) {
            throw new NotFoundException("paper");
        }
        requireUnsettled(application, target);
        String words = words(note);
        if (opinion == PaperOpinion.UNCLEAR && words == null) {
            throw new BrokenRule(ReviewRule.MARK_NOTE_MISSING);
        }
        List<PaperMark> history = marks.history(receiptId, target);
        PaperMark last = history.isEmpty() ? null : history.get(history.size() - 1);
        if (last != null && last.says(opinion, words)) {
            return;
        }
        if (history.size() != expectedVersion) {
            throw new BrokenRule(
                    ReviewRule.MARK_BY_OTHER,
                    Argument.name(
                            last == null ? "" : officers.get(last.officerId()).name()));
        }
        marks.add(new PaperMark(
                applicationId,
                receiptId,
                target,
                history.size() + 1,
                opinion,
                words,
                staff.officerId(),
                clock.instant()));
    }

    private Application open(Staff staff, String applicationId, String detail) {
        rules.may(staff, Action.JUDGE, applications.get(applicationId).caseId(), detail + " " + applicationId);
        Application application = applications.getLocked(applicationId);
        if (!application.status().withOffice()) {
            throw new BrokenRule(ReviewRule.NOT_WITH_OFFICE);
        }
        return application;
    }

    private void requireUnsettled(Application application, PaperTarget target) {
        boolean settled = target.kind() == PaperTarget.Kind.ITEM
                && months.of(application)
                        .row(target.id())
                        .filter(ReviewRow::settled)
                        .isPresent();
        if (settled) {
            throw new BrokenRule(ReviewRule.ROW_SETTLED);
        }
    }

    private static String words(String typed) {
        String words = Typed.lines(typed);
        if (words.length() > LONGEST_NOTE) {
            throw new BrokenRule(ReviewRule.MARK_NOTE_TOO_LONG, Argument.number(LONGEST_NOTE));
        }
        return words.isEmpty() ? null : words;
    }
}
