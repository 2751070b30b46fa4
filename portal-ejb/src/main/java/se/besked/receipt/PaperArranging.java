package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.i18n.Argument;
import se.besked.receipt.inspection.FileKind;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * Changes papers that are there: their order, how they stand, what is said of them; and removes them while they may go.
 */
@ApplicationScoped
@Transactional
public class PaperArranging {

    private static final int LONGEST_WORDS = 2_000;

    private final AccessRules rules;
    private final PaperAccess access;
    private final Applications applications;
    private final Receipts receipts;
    private final PaperFiles files;
    private final FileParts parts;
    private final Fingerprints fingerprints;
    private final Event<PaperArrived> arrived;

    @Inject
    public PaperArranging(
            AccessRules rules,
            PaperAccess access,
            Applications applications,
            Receipts receipts,
            PaperFiles files,
            FileParts parts,
            Fingerprints fingerprints,
            Event<PaperArrived> arrived) {
        this.rules = rules;
        this.access = access;
        this.applications = applications;
        this.receipts = receipts;
        this.files = files;
        this.parts = parts;
        this.fingerprints = fingerprints;
        this.arrived = arrived;
    }

    /** The paper stays, for what else it shows; one that shows nothing else any more is about the month. */
    public void detach(Actor actor, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        access.changeable(actor, receipt.applicationId(), target);
        receipt.showsNothingAbout(target);
    }

    /** Takes the sender's paper away from this; one that shows nothing else goes altogether. */
    public void drop(Citizen citizen, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        rules.may(citizen, Action.CHANGE_PAPERS, receipt.caseId());
        if (receipt.targets().equals(Set.of(target.written()))) {
            remove(citizen, receiptId);
        } else {
            detach(citizen, receiptId, target);
        }
    }

    /** @throws BrokenRule once the application has come in: what was sent stays as it was sent */
    public void remove(Actor actor, String receiptId) {
        Receipt receipt = access.removable(actor, receiptId);
        List<String> fileIds = receipt.fileIds();
        receipts.remove(receipt);
        fileIds.forEach(this::forget);
    }

    /** Takes one file out of a paper; the last one takes the paper with it. */
    public void removeFile(Actor actor, String receiptId, String fileId) {
        Receipt receipt = access.removable(actor, receiptId);
        receipt.takeOut(fileId);
        if (receipt.fileIds().isEmpty()) {
            receipts.remove(receipt);
        }
        forget(fileId);
    }

    /** @param to place among the paper's files, from 0 */
    public void moveFile(Actor actor, String receiptId, String fileId, int to) {
        access.removable(actor, receiptId).move(fileId, to);
    }

    /** Turns a photo a quarter clockwise: it is drawn anew, so its checks begin again. */
    public void turn(Actor actor, String receiptId, String fileId) {
        Receipt receipt = access.removable(actor, receiptId);
        PaperFile file = files.locked(fileId).orElseThrow(() -> new NotFoundException("file"));
        boolean elsewhere = receipts.withFile(fileId).size() > 1;
        if (!receipt.fileIds().contains(fileId)
                || elsewhere
                || file.kind() == FileKind.PDF
                || file.state() != FileState.READY) {
            throw new BrokenRule(ReceiptRule.NOT_TURNED);
        }
        parts.removeMade(fileId);
        fingerprints.remove(fileId);
        file.again(file.turn() + 1);
        arrived.fire(new PaperArrived(fileId));
    }

    /**
     * Says in words what stands on the paper, for whoever cannot see it: the applicant until it is decided, or an
     * officer.
     */
    public void describe(Actor actor, String receiptId, String words) {
        Receipt receipt = receipts.get(receiptId);
        rules.may(actor, Action.CHANGE_PAPERS, receipt.caseId(), "words of paper " + receiptId);
        ApplicationStatus status = applications.get(receipt.applicationId()).status();
        if (!PaperTargets.open(status)) {
            throw new BrokenRule(ReceiptRule.SENT_STAYS);
        }
        if (words != null && words.length() > LONGEST_WORDS) {
            throw new BrokenRule(ReceiptRule.WORDS_TOO_LONG, Argument.number(LONGEST_WORDS));
        }
        receipt.describe(words, actor);
    }

    /** A file goes when no paper of any month holds it. */
    private void forget(String fileId) {
        if (receipts.withFile(fileId).isEmpty()) {
            files.locked(fileId).ifPresent(file -> {
                fingerprints.remove(fileId);
                files.remove(file);
                parts.remove(fileId);
            });
        }
    }
}
