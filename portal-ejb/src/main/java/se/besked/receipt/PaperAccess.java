package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** Who may change the papers of an application, and whether it is still time: asked here by all that changes any. */
@ApplicationScoped
class PaperAccess {

    private final AccessRules rules;
    private final Applications applications;
    private final PaperTargets targets;
    private final Receipts receipts;

    @Inject
    PaperAccess(AccessRules rules, Applications applications, PaperTargets targets, Receipts receipts) {
        this.rules = rules;
        this.applications = applications;
        this.targets = targets;
        this.receipts = receipts;
    }

    /**
     * The application, to which papers about this may still come. Not locked: it may be otherwise a moment later.
     *
     * @throws NotFoundException if this actor has no business there
     * @throws RefusedFile CLOSED if it has been decided
     */
    Application open(Actor actor, String applicationId, PaperTarget target) {
        Application application = asked(actor, applicationId, target);
        targets.checkOpen(application, target);
        return application;
    }

    /** As {@link #open}, locked: two uploads side by side do not both take the last place. */
    Application changeable(Actor actor, String applicationId, PaperTarget target) {
        asked(actor, applicationId, target);
        Application application = applications.getLocked(applicationId);
        targets.checkOpen(application, target);
        return application;
    }

    /**
     * The paper, its application locked.
     *
     * @throws NotFoundException if this actor has no business there
     * @throws BrokenRule once the application has come in: what was sent stays as it was sent
     */
    Receipt removable(Actor actor, String receiptId) {
        Receipt receipt = receipts.get(receiptId);
        rules.may(actor, Action.CHANGE_PAPERS, receipt.caseId(), "change paper " + receiptId);
        if (!receipt.mayBeRemovedBy(
                actor, applications.getLocked(receipt.applicationId()).status())) {
            throw new BrokenRule(ReceiptRule.SENT_STAYS);
        }
        return receipt;
    }

    private Application asked(Actor actor, String applicationId, PaperTarget target) {
        Application application = applications.get(applicationId);
        rules.may(actor, Action.CHANGE_PAPERS, application.caseId(), "paper " + target);
        return application;
    }
}
