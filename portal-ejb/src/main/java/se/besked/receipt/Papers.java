package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.stream.Collectors;
import se.besked.access.AccessRules;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.audit.AuditAction;
import se.besked.casework.Cases;
import se.besked.casework.SocialCase;
import se.besked.shared.NotFoundException;

/** Shows papers to those who may see them: lists, and pictures of pages. Originals are shown to nobody. */
@ApplicationScoped
@Transactional
public class Papers {

    private final AccessRules rules;
    private final Cases cases;
    private final Applications applications;
    private final PaperTargets targets;
    private final Receipts receipts;
    private final ReceiptStore store;

    protected Papers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public Papers(AccessRules rules, Cases cases, Applications applications, PaperTargets targets, Receipts receipts,
            ReceiptStore store) {
        this.rules = rules;
        this.cases = cases;
        this.applications = applications;
        this.targets = targets;
        this.receipts = receipts;
        this.store = store;
    }

    /** All papers of an application. */
    public PaperTray tray(Actor actor, String applicationId) {
        Application application = applications.get(applicationId);
        rules.mayOpen(actor, application.caseId(), AuditAction.OPEN_APPLICATION, "papers of " + applicationId);
        return receipts.tray(applicationId);
    }

    /** What a page needs on which papers about this are added. */
    public PaperDesk desk(Actor actor, String applicationId, PaperTarget target) {
        Application application = applications.get(applicationId);
        rules.mayOpen(actor, application.caseId(), AuditAction.OPEN_APPLICATION, "papers of " + applicationId);
        return new PaperDesk(
                applicationId,
                application.month(),
                application.status() == ApplicationStatus.DRAFT,
                receipts.ofApplication(applicationId).stream()
                        .filter(receipt -> receipt.mayBeRemovedBy(actor, application.status()))
                        .map(Receipt::id)
                        .collect(Collectors.toSet()),
                targets.kindOf(applicationId, target).orElse(null),
                targets.nameOf(application, target).orElse(null),
                receipts.tray(applicationId));
    }

    /** The picture of one page, from 1. */
    public PageContent page(Actor actor, String receiptId, int page) {
        Receipt receipt = receipts.get(receiptId);
        rules.mayOpen(actor, receipt.caseId(), AuditAction.OPEN_PAPER, receiptId + "/" + page);
        ReceiptPage found = receipt.pages().stream()
                .filter(candidate -> candidate.number() == page)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("page"));
        return new PageContent(found.kind().mediaType(), store.read(receiptId, page));
    }

    /**
     * The id of the household's application for the month, to which the person may send papers.
     *
     * @throws NotFoundException if there is none
     */
    public String applicationFor(Citizen citizen, YearMonth month) {
        rules.self(citizen, citizen.personId());
        return cases.ofPerson(citizen.personId())
                .map(SocialCase::id)
                .flatMap(caseId -> applications.standing(caseId, month))
                .map(Application::id)
                .orElseThrow(() -> new NotFoundException("application"));
    }
}
