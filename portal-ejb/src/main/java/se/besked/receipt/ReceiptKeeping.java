package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Channel;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.inspection.FileKind;
import se.besked.shared.NotFoundException;

/** Stores papers and says what they show. */
@ApplicationScoped
@Transactional
public class ReceiptKeeping {

    private final PaperAccess access;
    private final Receipts receipts;
    private final PaperFiles files;
    private final Quotas quotas;
    private final FileParts parts;
    private final PaperAbsences absences;
    private final Clock clock;
    private final Event<PaperArrived> arrived;

    @Inject
    public ReceiptKeeping(
            PaperAccess access,
            Receipts receipts,
            PaperFiles files,
            Quotas quotas,
            FileParts parts,
            PaperAbsences absences,
            Clock clock,
            Event<PaperArrived> arrived) {
        this.access = access;
        this.receipts = receipts;
        this.files = files;
        this.quotas = quotas;
        this.parts = parts;
        this.absences = absences;
        this.clock = clock;
        this.arrived = arrived;
    }

    void admit(Actor actor, Place place) {
        Application application = access.open(actor, place.applicationId(), place.target());
        quotas.check(actor, receipts.filesOf(receipts.ofApplication(application.id())), 0);
    }

    Taken keep(Actor actor, Place place, SpooledFile spooled, FileKind kind) {
        Application application = access.changeable(actor, place.applicationId(), place.target());
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
        } else if (file.state() == FileState.REFUSED || file.state().needsPerson()) {
            file.again(place.turn());
            // What still lies there may be what cannot be opened.
            parts.remove(file.id());
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
        return newPaper(actor, application, List.of(file.id()), place.way());
    }

    private Receipt newPaper(Actor actor, Application application, List<String> fileIds, Receipt.Way way) {
        boolean late = late(actor, application);
        Receipt receipt = new Receipt(
                application.id(),
                application.caseId(),
                fileIds,
                clock.instant(),
                actor.id(),
                actor instanceof Staff ? way : Receipt.Way.SENT,
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
        Application application = access.changeable(citizen, applicationId, target);
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
            receipt = newPaper(citizen, application, earlier.fileIds(), Receipt.Way.SENT);
        }
        shows(receipt, target);
        return receipt.id();
    }

    /** A paper about it makes it pointless that the applicant has said that none would come. */
    private void shows(Receipt receipt, PaperTarget target) {
        receipt.showsSomethingAbout(target);
        absences.outdatedBy(receipt, target);
    }

    /** One paper may show several things: a pharmacy's receipt the medicine of two people. */
    public void attach(Actor actor, String receiptId, PaperTarget target) {
        Receipt receipt = receipts.get(receiptId);
        access.changeable(actor, receipt.applicationId(), target);
        shows(receipt, target);
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
