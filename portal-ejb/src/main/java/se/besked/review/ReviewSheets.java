package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.CaseFile;
import se.besked.casework.Cases;
import se.besked.casework.Officers;
import se.besked.review.ReviewSheet.Chain;
import se.besked.review.ReviewSheet.Note;
import se.besked.shared.NotFoundException;

/** The review screen's one question: everything about this month, for this officer. */
@ApplicationScoped
@Transactional
public class ReviewSheets {

    private final AccessRules rules;
    private final Applications applications;
    private final Cases cases;
    private final Officers officers;
    private final MonthsUnderReview months;
    private final SheetHeaders headers;
    private final SheetRows rows;
    private final SheetPaperFacts papers;

    @Inject
    public ReviewSheets(
            AccessRules rules,
            Applications applications,
            Cases cases,
            Officers officers,
            MonthsUnderReview months,
            SheetHeaders headers,
            SheetRows rows,
            SheetPaperFacts papers) {
        this.rules = rules;
        this.applications = applications;
        this.cases = cases;
        this.officers = officers;
        this.months = months;
        this.headers = headers;
        this.rows = rows;
        this.papers = papers;
    }

    /**
     * @throws NotFoundException if there is no such application, it has not come in, or this officer may not open it
     */
    public ReviewSheet sheet(Staff staff, String applicationId) {
        Application application = applications.get(applicationId);
        rules.may(staff, Action.OPEN_APPLICATION, application.caseId(), applicationId);
        if (!application.status().arrived()) {
            throw new NotFoundException("application");
        }
        MonthUnderReview month = months.of(application);
        CaseFile file = cases.file(application.caseId());
        return new ReviewSheet(
                headers.of(month, file.socialCase(), staff),
                rows.sections(month),
                rows.morePapers(month),
                papers.of(applicationId),
                rows.running(month),
                application.household().adults().stream()
                        .map(adult -> new Chain(
                                adult.memberId(), adult.name(), month.stimulus().get(adult.memberId())))
                        .toList(),
                month.notices(),
                notes(application, file),
                application.form().kinds());
    }

    private List<Note> notes(Application application, CaseFile file) {
        return file.notes().stream()
                .map(note -> new Note(
                        note.writtenAt(),
                        officers.get(note.officerId()).name(),
                        note.text(),
                        application.id().equals(note.applicationId())))
                .toList();
    }
}
