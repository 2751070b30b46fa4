package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
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
import se.besked.audit.AuditAction;
import se.besked.i18n.Argument;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.inspection.FileKind;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/** Stores papers, says what they show, and removes them while nothing has been sent. */
@ApplicationScoped
@Transactional
public class ReceiptKeeping {

    private final AccessRules rules;
    private final Applications applications;
    private final PaperTargets targets;
    private final Receipts receipts;
    private final PaperFiles files;
    private final Quotas quotas;
    private final FileParts parts;
    private final Fingerprints fingerprints;
    private final PaperAbsences answers;
    private final Clock clock;
    private final Event<PaperArrived> arrived;

    @Inject
    public ReceiptKeeping(
            AccessRules rules,
            Applications applications,
            PaperTargets targets,
            Receipts receipts,
            PaperFiles files,
            Quotas quotas,
            FileParts parts,
            Fingerprints fingerprints,
            PaperAbsences answers,
            Clock clock,
            Event<PaperArrived> arrived) {
        this.rules = rules;
        this.applications = applications;
        this.targets = targets;
        this.receipts = receipts;
        this.files = files;
        this.quotas = quotas;
        this.parts = parts;
        this.fingerprints = fingerprints;
        this.answers = answers;
        this.clock = clock;
        this.arrived = arrived;
    }

    void admit(Actor actor, Place place) {
        Application application = applications.get(place.applicationId());
        rules.mayOpen(actor, application.caseId(), AuditAction.CHANGE, "paper " + place.target());
        targets.checkOpen(application, place.target());
        quotas.check(actor, receipts.filesOf(receipts.ofApplication(application.id())), 0);
    }

    Taken keep(Actor actor, Place place, SpooledFile spooled, FileKind kind) {
        Application application = changeable(actor, place.applicationId(), place.target());
        List<Receipt> there = receipts.ofApplication(application.id());
        PaperFile file = receipts.filesOf(there).stream()
                .filter(one -> one.sha256().equals(spooled.sha256()))
                .findFirst()
                .orElse(null);
        if (file == null) {
            quotas.check(actor, receipts.filesOf(there), spooled.bytes());
            file = new PaperFile(application.caseId(), spooled, kind, place.turn(), clock.instant(), actor.id());
            files.add(file);
            store(file, spooled);
        } else if (file.state() == FileState.REFUSED || file.state() == FileState.STUCK) {
            file.again(place.turn());
            store(file, spooled);
        }
        Receipt receipt = paper(actor, application, there, place, file);
        shows(receipt, place.target());
        return new Taken(receipt.id(), file.id());
    }

    /** The paper that the file becomes part of: the one it is already in, the one it was sent for, or a new one. */
    private Receipt paper(Actor actor, Application application, List<Receipt> there, Place place, PaperFile file) {
        for (Receipt receipt : there) {
            if (receipt.fileIds().contains(file.id())) {
                return receipt;
            }
        }
        for (Receipt receipt : there) {
            if (receipt.id().equals(place.paperId()) && receipt.mayGrowBy(actor, application.status())) {
                receipt.append(file.id());
                return receipt;
            }
        }
        return newPaper(actor, application, List.of(file.id()));
    }

    private Receipt newPaper(Actor actor, Application application, List<String> fileIds) {
        boolean late = late(actor, application);
        Receipt receipt = new Receipt(
                application.id(),
                application.caseId(),
                fileIds,
                clock.instant(),
                actor.id(),
                actor instanceof Staff ? Receipt.Way.DESK : Receipt.Way.SENT,
                late);
        receipts.add(receipt);
        if (late) {
            application.record(ReceiptTimeline.PAPER_ADDED, actor.id(), clock.instant(), receipt.id());
        }
        return receipt;
    }

    /**
     * A paper that the household has sent before, a rent contract for instance, is used again instead of being sent
     * again.
     *
     * @param receiptId of any month of the same household
     * @return the id of the paper of this application
     */
    public String reuse(Citizen citizen, String applicationId, PaperTarget target, String receiptId) {
        Application application = changeable(citizen, applicationId, target);
        Receipt earlier = receipts.get(receiptId);
        boolean ready = receipts.filesOf(List.of(earlier)).stream().allMatch(file -> file.state() == FileState.READY);
        if (!earlier.caseId().equals(application.caseId()) || !ready) {
            throw new NotFoundException("paper");
        }
        List<Receipt> there = receipts.ofApplication(applicationId);
        Receipt receipt = there.stream()
                .filter(one -> one.fileIds().equals(earlier.fileIds()))
                .findFirst()
                .orElse(null);
        if (receipt == null) {
            quotas.check(citizen, receipts.filesOf(there), 0);
            receipt = newPaper(citizen, application, earlier.fileIds());
        }
        shows(receipt, target);
        return receipt.id();
    }

    /** A paper about it makes it pointless that the applicant has said that none would come. */
    private void shows(Receipt receipt, PaperTarget target) {
        receipt.showsSomethingAbout(target);
        answers.outdatedBy(receipt, target);
    }

    /** One paper may show several things: a pharmacy's receipt the medicine of two people. */
    public void attach(Actor actor, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        changeable(actor, receipt.applicationId(), target);
        shows(receipt, target);
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
        Receipt receipt = removable(actor, receiptId);
        List<String> fileIds = receipt.fileIds();
        receipts.remove(receipt);
        fileIds.forEach(this::forget);
    }

    /** Takes one file out of a paper; the last one takes the paper with it. */
    public void removeFile(Actor actor, String receiptId, String fileId) {
        Receipt receipt = removable(actor, receiptId);
        receipt.takeOut(fileId);
        if (receipt.fileIds().isEmpty()) {
            receipts.remove(receipt);
        }
        forget(fileId);
    }

    /** @param to place among the paper's files, from 0 */
    public void moveFile(Actor actor, String receiptId, String fileId, int to) {
        removable(actor, receiptId).move(fileId, to);
    }

    /** Turns a photo a quarter clockwise: it is drawn anew, so its checks begin again. */
    public void turn(Actor actor, String receiptId, String fileId) {
        Receipt receipt = removable(actor, receiptId);
        PaperFile file = files.locked(fileId).orElseThrow(() -> new NotFoundException("file"));
        boolean elsewhere = receipts.withFile(fileId).size() > 1;
        if (!receipt.fileIds().contains(fileId)
                || elsewhere
                || file.kind() == FileKind.PDF
                || file.state() != FileState.READY) {
            throw new BrokenRule(ReceiptRule.NOT_TURNED);
        }
        file.pages().forEach(page -> parts.removePage(fileId, page.number()));
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
        rules.mayOpen(actor, receipt.caseId(), AuditAction.CHANGE, "words of paper " + receiptId);
        ApplicationStatus status = applications.get(receipt.applicationId()).status();
        if (status != ApplicationStatus.DRAFT && !status.withOffice()) {
            throw new BrokenRule(ReceiptRule.SENT_STAYS);
        }
        if (words != null && words.length() > 2_000) {
            throw new BrokenRule(ReceiptRule.WORDS_TOO_LONG, Argument.number(2_000));
        }
        receipt.describe(words, actor);
    }

    private Receipt removable(Actor actor, String receiptId) {
        Receipt receipt = receipts.get(receiptId);
        rules.mayOpen(actor, receipt.caseId(), AuditAction.CHANGE, "change paper " + receiptId);
        if (!receipt.mayBeRemovedBy(
                actor, applications.getLocked(receipt.applicationId()).status())) {
            throw new BrokenRule(ReceiptRule.SENT_STAYS);
        }
        return receipt;
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

    private void store(PaperFile file, SpooledFile spooled) {
        parts.storeOriginal(file.id(), spooled.file());
        arrived.fire(new PaperArrived(file.id()));
    }
}
