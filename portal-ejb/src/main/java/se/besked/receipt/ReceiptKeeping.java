package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import se.besked.access.AccessRules;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.Channel;
import se.besked.application.TimelineEvent;
import se.besked.audit.AuditAction;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.BrokenRule;

/** Stores papers, says what they show, and removes them while nothing has been sent. */
@ApplicationScoped
@Transactional
public class ReceiptKeeping {

    private final AccessRules rules;
    private final Applications applications;
    private final PaperTargets targets;
    private final Receipts receipts;
    private final ReceiptStore store;
    private final Clock clock;
    private final UploadPolicy policy = UploadPolicy.standard();

    protected ReceiptKeeping() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public ReceiptKeeping(AccessRules rules, Applications applications, PaperTargets targets, Receipts receipts,
            ReceiptStore store, Clock clock) {
        this.rules = rules;
        this.applications = applications;
        this.targets = targets;
        this.receipts = receipts;
        this.store = store;
        this.clock = clock;
    }

    void admit(Actor actor, String applicationId, PaperTarget target) {
        Application application = applications.get(applicationId);
        rules.mayOpen(actor, application.caseId(), AuditAction.CHANGE, "paper " + target);
        targets.checkOpen(application, target);
        checkRoom(receipts.ofApplication(applicationId), 0);
    }

    String keep(Actor actor, String applicationId, PaperTarget target, SpooledFile file, Inspected inspected) {
        Application application = changeable(actor, applicationId, target);
        Receipt receipt = receipts.same(applicationId, file.sha256()).orElse(null);
        if (receipt == null) {
            checkRoom(receipts.ofApplication(applicationId), file.bytes());
            boolean late = late(actor, application);
            receipt = new Receipt(applicationId, application.caseId(), file, inspected.kind(), inspected.pictures(),
                    clock.instant(), actor.id(), actor instanceof Staff ? Receipt.Way.DESK : Receipt.Way.SENT, late);
            receipts.add(receipt);
            put(receipt.id(), file, inspected);
            if (late) {
                applications.add(new TimelineEvent(
                        applicationId, clock.instant(), TimelineEvent.Kind.PAPER_ADDED, actor.id(), receipt.id()));
            }
        }
        receipt.showsSomethingAbout(target);
        return receipt.id();
    }

    /** One paper may show several things: a pharmacy's receipt the medicine of two people. */
    public void attach(Actor actor, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        changeable(actor, receipt.applicationId(), target);
        receipt.showsSomethingAbout(target);
    }

    /** The paper stays, for what else it shows; one that shows nothing else any more is about the month. */
    public void detach(Actor actor, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        changeable(actor, receipt.applicationId(), target);
        receipt.showsNothingAbout(target);
    }

    /** Takes the sender's paper away from this; one that shows nothing else goes altogether. */
    public void drop(Citizen citizen, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        rules.citizenOf(citizen, receipt.caseId());
        if (receipt.targets().equals(Set.of(target.written()))) {
            remove(citizen, receiptId);
        } else {
            detach(citizen, receiptId, target);
        }
    }

    /** @throws BrokenRule once the application has come in: what was sent stays as it was sent */
    public void remove(Actor actor, String receiptId) {
        Receipt receipt = receipts.get(receiptId);
        rules.mayOpen(actor, receipt.caseId(), AuditAction.CHANGE, "remove paper " + receiptId);
        if (!receipt.mayBeRemovedBy(actor, applications.getLocked(receipt.applicationId()).status())) {
            throw new BrokenRule("receipt.sentStays");
        }
        store.remove(receiptId);
        receipts.remove(receipt);
    }

    private Application changeable(Actor actor, String applicationId, PaperTarget target) {
        Application application = applications.get(applicationId);
        rules.mayOpen(actor, application.caseId(), AuditAction.CHANGE, "paper " + target);
        // Locked, so that two uploads side by side do not both take the last place.
        applications.getLocked(applicationId);
        targets.checkOpen(application, target);
        return application;
    }

    /** What the desk scans to an application that came on paper came with it. */
    private static boolean late(Actor actor, Application application) {
        return application.status() != ApplicationStatus.DRAFT
                && !(actor instanceof Staff && application.channel() == Channel.PAPER);
    }

    private void checkRoom(List<Receipt> there, long more) {
        if (there.size() >= policy.maxFiles()) {
            throw new RefusedFile(Refusal.TOO_MANY_FILES);
        }
        long bytes = there.stream().mapToLong(Receipt::bytes).sum();
        if (bytes + Math.max(more, 1) > policy.maxMonthBytes()) {
            throw new RefusedFile(Refusal.MONTH_FULL);
        }
    }

    private void put(String receiptId, SpooledFile file, Inspected inspected) {
        try {
            store.put(receiptId, ReceiptStore.ORIGINAL, file.file());
            for (Picture picture : inspected.pictures()) {
                store.put(receiptId, picture.page(), picture.file());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
