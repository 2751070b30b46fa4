package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.casework.Cases;

/**
 * Notices that a paper has been sent before. Nothing follows from it but that the officer is told: a family may have
 * one rent contract, and a shop one form for all its receipts.
 */
@ApplicationScoped
public class DuplicateCheck {

    private final Receipts receipts;
    private final PaperFiles files;
    private final Fingerprints fingerprints;
    private final Applications applications;
    private final Cases cases;

    @Inject
    public DuplicateCheck(
            Receipts receipts, PaperFiles files, Fingerprints fingerprints, Applications applications, Cases cases) {
        this.receipts = receipts;
        this.files = files;
        this.fingerprints = fingerprints;
        this.applications = applications;
        this.cases = cases;
    }

    /** How it is known again. */
    public enum How {
        /** The applicant chose to use an earlier paper again. */
        USED_AGAIN,
        /** The very same file. */
        SAME_FILE,
        /** Another file with the same picture. */
        SAME_PICTURE
    }

    /** Where the other one is. */
    public enum Where {
        THIS_APPLICATION,
        THIS_HOUSEHOLD,
        /** Which household is not said: whoever reads this may have no business with it. */
        ANOTHER_HOUSEHOLD
    }

    /**
     * One earlier sending of a paper.
     *
     * @param receiptId the paper of this application
     * @param otherId the other paper; null for another household's
     * @param month that the other one was sent for
     */
    public record Earlier(String receiptId, How how, Where where, String otherId, YearMonth month) {}

    /**
     * For screens whose own service has asked the access rules. Papers of protected households are not told of
     * elsewhere.
     */
    public List<Earlier> of(Application application) {
        List<Earlier> found = new ArrayList<>();
        for (Receipt receipt : receipts.ofApplication(application.id())) {
            for (PaperFile file : receipts.filesOf(List.of(receipt))) {
                receipts.withFile(file.id()).stream()
                        .flatMap(other -> told(application, receipt, other, How.USED_AGAIN).stream())
                        .forEach(found::add);
                if (file.state() == FileState.READY) {
                    Set<String> same = files.withContent(file.sha256(), file.id());
                    others(application, receipt, same, How.SAME_FILE, found);
                    Set<String> alike = fingerprints.sameAs(file.id());
                    alike.removeAll(same);
                    alike.removeIf(other -> file.saysOtherThan(files.get(other)));
                    others(application, receipt, alike, How.SAME_PICTURE, found);
                }
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Earlier::how)
                        .thenComparing(Earlier::where)
                        .thenComparing(Earlier::month))
                .toList();
    }

    private void others(Application application, Receipt receipt, Set<String> fileIds, How how, List<Earlier> found) {
        for (String fileId : fileIds) {
            for (Receipt other : receipts.withFile(fileId)) {
                found.addAll(told(application, receipt, other, how));
            }
        }
    }

    private List<Earlier> told(Application application, Receipt receipt, Receipt other, How how) {
        if (!other.receivedAt().isBefore(receipt.receivedAt())) {
            return List.of();
        }
        Application theirs = applications.get(other.applicationId());
        if (!theirs.status().arrived()) {
            return List.of();
        }
        if (other.applicationId().equals(application.id())) {
            return List.of(new Earlier(receipt.id(), how, Where.THIS_APPLICATION, other.id(), theirs.month()));
        }
        if (other.caseId().equals(application.caseId())) {
            return List.of(new Earlier(receipt.id(), how, Where.THIS_HOUSEHOLD, other.id(), theirs.month()));
        }
        return cases.get(other.caseId()).protectedIdentity()
                ? List.of()
                : List.of(new Earlier(receipt.id(), how, Where.ANOTHER_HOUSEHOLD, null, theirs.month()));
    }
}
