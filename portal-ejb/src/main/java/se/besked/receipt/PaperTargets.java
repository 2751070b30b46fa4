package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.ApprovedAmounts;
import se.besked.application.LineItem;
import se.besked.casework.CaseMember;
import se.besked.casework.Cases;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.NotFoundException;

/** Whether papers may still come about something: any row of a draft, and until it is decided any row that was sent. */
@ApplicationScoped
public class PaperTargets {

    private final Applications applications;
    private final Cases cases;
    private final Instance<ApprovedAmounts> approved;

    protected PaperTargets() {
        this(null, null, null);
    }

    @Inject
    public PaperTargets(Applications applications, Cases cases, Instance<ApprovedAmounts> approved) {
        this.applications = applications;
        this.cases = cases;
        this.approved = approved;
    }

    /**
     * @throws NotFoundException if it does not belong to the application
     * @throws RefusedFile CLOSED if it has been decided, or the application does not stand any more
     */
    void checkOpen(Application application, PaperTarget target) {
        ApplicationStatus status = application.status();
        if (status != ApplicationStatus.DRAFT && !status.withOffice()) {
            throw new RefusedFile(Refusal.CLOSED);
        }
        if (target.kind() == PaperTarget.Kind.PERSON && !isMember(application, target.id())) {
            throw new NotFoundException("member");
        }
        // The rows of a draft are still text on its steps; whatever is hung on none of them is shown with the month.
        if (target.kind() == PaperTarget.Kind.ITEM && status != ApplicationStatus.DRAFT) {
            checkRow(application, target.id());
        }
    }

    private boolean isMember(Application application, String memberId) {
        return cases.get(application.caseId()).members().stream().map(CaseMember::id).anyMatch(memberId::equals);
    }

    private void checkRow(Application application, String lineItemId) {
        if (applications.item(lineItemId).map(LineItem::applicationId).filter(application.id()::equals).isEmpty()) {
            throw new NotFoundException("row");
        }
        if (approved.isResolvable() && approved.get().of(application.id()).containsKey(lineItemId)) {
            throw new RefusedFile(Refusal.CLOSED);
        }
    }
}
