package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Copies copies;
    private final Fingerprints fingerprints;
    private final Applications applications;
    private final Cases cases;

    @Inject
    public DuplicateCheck(
            Receipts receipts,
            PaperFiles files,
            Copies copies,
            Fingerprints fingerprints,
            Applications applications,
            Cases cases) {
        this.receipts = receipts;
        this.files = files;
        this.copies = copies;
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
        List<Receipt> papers = receipts.ofApplication(application.id());
        Map<String, PaperFile> own = byId(receipts.filesOf(papers));
        Copies.Known held = copies.of(own.values());
        Map<String, Set<String>> same = ofReady(held.same(), own);
        Map<String, Set<String>> alike = ofReady(fingerprints.sameAs(held.pages()), own);
        Set<String> others = new HashSet<>();
        Stream.of(same, alike).flatMap(ones -> ones.values().stream()).forEach(others::addAll);
        others.removeAll(own.keySet());
        Map<String, PaperFile> known = new HashMap<>(own);
        known.putAll(byId(files.all(others)));
        List<Receipt> sent = others.isEmpty() && ids(papers).containsAll(held.receipts())
                ? papers
                : receipts.withFiles(known.keySet());
        Months months = months(application, sent);
        List<Earlier> found = new ArrayList<>();
        for (Receipt receipt : papers) {
            for (String id : receipt.fileIds()) {
                Set<String> content = same.getOrDefault(id, Set.of());
                Set<String> pictures = new HashSet<>(alike.getOrDefault(id, Set.of()));
                pictures.removeAll(content);
                pictures.removeIf(other -> own.get(id).saysOtherThan(known.get(other)));
                found.addAll(months.told(receipt, containing(sent, Set.of(id)), How.USED_AGAIN));
                found.addAll(months.told(receipt, containing(sent, content), How.SAME_FILE));
                found.addAll(months.told(receipt, containing(sent, pictures), How.SAME_PICTURE));
            }
        }
        return found.stream()
                .distinct()
                .sorted(Comparator.comparing(Earlier::how)
                        .thenComparing(Earlier::where)
                        .thenComparing(Earlier::month))
                .toList();
    }

    private static Map<String, PaperFile> byId(Collection<PaperFile> files) {
        return files.stream().collect(Collectors.toMap(PaperFile::id, Function.identity()));
    }

    /** A file that is not shown yet, or not at all, is no copy of anything. */
    private static Map<String, Set<String>> ofReady(Map<String, Set<String>> others, Map<String, PaperFile> own) {
        return others.entrySet().stream()
                .filter(one -> own.get(one.getKey()).state() == FileState.READY)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Set<String> ids(Collection<Receipt> papers) {
        return papers.stream().map(Receipt::id).collect(Collectors.toSet());
    }

    private static List<Receipt> containing(List<Receipt> sent, Set<String> fileIds) {
        return sent.stream()
                .filter(receipt -> receipt.fileIds().stream().anyMatch(fileIds::contains))
                .toList();
    }

    private Months months(Application own, List<Receipt> sent) {
        Map<String, Application> known = new HashMap<>(Map.of(own.id(), own));
        Set<String> ids = sent.stream().map(Receipt::applicationId).collect(Collectors.toSet());
        ids.remove(own.id());
        known.putAll(applications.all(ids));
        Set<String> theirs = sent.stream().map(Receipt::caseId).collect(Collectors.toSet());
        theirs.remove(own.caseId());
        return new Months(known, cases.ofProtected(theirs));
    }

    /** What others sent and when, as far as it may be told. @param hidden other cases, of protected people, by id */
    private record Months(Map<String, Application> applications, Set<String> hidden) {

        List<Earlier> told(Receipt receipt, List<Receipt> others, How how) {
            return others.stream()
                    .filter(other -> other.receivedAt().isBefore(receipt.receivedAt()))
                    .filter(other -> of(other).status().arrived() && !hidden.contains(other.caseId()))
                    .map(other -> told(receipt, other, how))
                    .toList();
        }

        private Earlier told(Receipt receipt, Receipt other, How how) {
            Where where = where(receipt, other);
            String otherId = where == Where.ANOTHER_HOUSEHOLD ? null : other.id();
            return new Earlier(receipt.id(), how, where, otherId, of(other).month());
        }

        private static Where where(Receipt receipt, Receipt other) {
            if (other.applicationId().equals(receipt.applicationId())) {
                return Where.THIS_APPLICATION;
            }
            return other.caseId().equals(receipt.caseId()) ? Where.THIS_HOUSEHOLD : Where.ANOTHER_HOUSEHOLD;
        }

        private Application of(Receipt other) {
            return applications.get(other.applicationId());
        }
    }
}
