package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;
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

    @Inject
    public PaperTargets(Applications applications, Cases cases, Instance<ApprovedAmounts> approved) {
        this.applications = applications;
        this.cases = cases;
        this.approved = approved;
    }

    /** Whether papers may come to an application of this status: until it is decided. */
    static boolean open(ApplicationStatus status) {
        return status == ApplicationStatus.DRAFT || status.withOffice();
    }

    /**
     * @throws NotFoundException if it does not belong to the application
     * @throws RefusedFile CLOSED if it has been decided, or the application does not stand any more
     */
    void checkOpen(Application application, PaperTarget target) {
        ApplicationStatus status = application.status();
        if (!open(status)) {
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

    /** The kind of the row, for its text; empty while the row is only typed on a draft. */
    Optional<String> kindOf(String applicationId, PaperTarget target) {
        return target.kind() != PaperTarget.Kind.ITEM
                ? Optional.empty()
                : applications
                        .item(target.id())
                        .filter(row -> row.applicationId().equals(applicationId))
                        .map(LineItem::kind);
    }

    /** The name of the person. */
    Optional<String> nameOf(Application application, PaperTarget target) {
        return cases.get(application.caseId()).members().stream()
                .filter(member ->
                        target.kind() == PaperTarget.Kind.PERSON && member.id().equals(target.id()))
                .map(CaseMember::name)
                .findFirst();
    }

    private boolean isMember(Application application, String memberId) {
        return nameOf(application, PaperTarget.person(memberId)).isPresent();
    }

    private void checkRow(Application application, String lineItemId) {
        if (applications
                .item(lineItemId)
                .map(LineItem::applicationId)
                .filter(application.id()::equals)
                .isEmpty()) {
            throw new NotFoundException("row");
        }
        if (approved.isResolvable() && approved.get().of(application.id()).containsKey(lineItemId)) {
            throw new RefusedFile(Refusal.CLOSED);
        }
    }
}
