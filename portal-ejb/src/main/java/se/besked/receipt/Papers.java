package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.application.Application;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.application.LineItem;
import se.besked.casework.SocialCase;
import se.besked.receipt.inspection.FileKind;
import se.besked.shared.NotFoundException;

/** Shows papers to those who may see them: lists, and pictures of pages that were released. */
@ApplicationScoped
@Transactional
public class Papers {

    private final AccessRules rules;
    private final Applications applications;
    private final PaperTargets targets;
    private final Receipts receipts;
    private final PaperFiles files;
    private final FileParts parts;

    @Inject
    public Papers(
            AccessRules rules,
            Applications applications,
            PaperTargets targets,
            Receipts receipts,
            PaperFiles files,
            FileParts parts) {
        this.rules = rules;
        this.applications = applications;
        this.targets = targets;
        this.receipts = receipts;
        this.files = files;
        this.parts = parts;
    }

    /** All papers of an application. */
    public PaperTray tray(Actor actor, String applicationId) {
        Application application = applications.get(applicationId);
        rules.may(actor, Action.OPEN_APPLICATION, application.caseId(), "papers of " + applicationId);
        return receipts.tray(applicationId);
    }

    /** What a page needs on which papers about this are added. */
    public PaperDesk desk(Actor actor, String applicationId, PaperTarget target) {
        Application application = applications.get(applicationId);
        rules.may(actor, Action.OPEN_APPLICATION, application.caseId(), "papers of " + applicationId);
        List<Receipt> there = receipts.ofApplication(applicationId);
        return new PaperDesk(
                applicationId,
                application.month(),
                application.status() == ApplicationStatus.DRAFT,
                PaperTargets.open(application.status()),
                idsOf(there, receipt -> receipt.mayBeRemovedBy(actor, application.status())),
                idsOf(there, receipt -> receipt.mayGrowBy(actor, application.status())),
                targets.kindOf(applicationId, target).orElse(null),
                targets.nameOf(application, target).orElse(null),
                new PaperTray(receipts.papers(there)));
    }

    private static Set<String> idsOf(List<Receipt> receipts, Predicate<Receipt> which) {
        return receipts.stream().filter(which).map(Receipt::id).collect(Collectors.toSet());
    }

    /** The picture of one page of a file, from 1. */
    public PageContent page(Actor actor, String fileId, int page) {
        return whole(fileId, released(actor, fileId, page, fileId + "/" + page));
    }

    /** A small copy of it, for lists; the picture itself where the paper is from before there were small ones. */
    public PageContent small(Actor actor, String fileId, int page) {
        PaperPage found = released(actor, fileId, page, fileId + "/" + page + "/small");
        return parts.readSmall(fileId, page)
                .map(small -> new PageContent(FileKind.JPEG.mediaType(), small))
                .orElseGet(() -> whole(fileId, found));
    }

    private PageContent whole(String fileId, PaperPage page) {
        return new PageContent(page.kind().mediaType(), parts.read(fileId, page.number()));
    }

    private PaperPage released(Actor actor, String fileId, int page, String subject) {
        PaperFile file = files.get(fileId);
        rules.may(actor, Action.OPEN_PAPER, file.caseId(), subject);
        return file.pages().stream()
                .filter(candidate -> file.state() == FileState.READY && candidate.number() == page)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("page"));
    }

    /**
     * How far the checks of files have come that this officer has scanned: what became of one's own act, no look at
     * anybody's papers.
     *
     * @param fileIds at most some dozens; others' files are left out
     * @return RECEIVED while it is being checked
     */
    public Map<String, FileState> scanned(Staff staff, List<String> fileIds) {
        return files.all(fileIds).stream()
                .filter(file ->
                        file.receivedFrom().equals(staff.id()) && rules.allows(staff, Action.OPEN_PAPER, file.caseId()))
                .collect(Collectors.toMap(
                        PaperFile::id, file -> file.state().tried() ? FileState.RECEIVED : file.state()));
    }

    /** Papers of the household's other months that may be used again, newest first. */
    public List<EarlierPaper> earlier(Actor actor, String applicationId) {
        Application application = applications.get(applicationId);
        rules.may(actor, Action.OPEN_APPLICATION, application.caseId(), "earlier papers for " + applicationId);
        List<Receipt> others = receipts.ofCase(application.caseId()).stream()
                .filter(receipt -> !receipt.applicationId().equals(applicationId))
                .toList();
        Map<String, Application> months = applications.ofCase(application.caseId()).stream()
                .collect(Collectors.toMap(Application::id, Function.identity()));
        Set<List<String>> seen = new HashSet<>();
        receipts.ofApplication(applicationId).forEach(receipt -> seen.add(receipt.fileIds()));
        Map<String, Receipt> earlier = others.stream()
                .filter(receipt -> months.get(receipt.applicationId()).month().isBefore(application.month())
                        && seen.add(receipt.fileIds()))
                .collect(Collectors.toMap(Receipt::id, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        Set<String> applicationIds =
                earlier.values().stream().map(Receipt::applicationId).collect(Collectors.toSet());
        Map<String, String> kinds =
                applications.itemsOf(applicationIds).stream().collect(Collectors.toMap(LineItem::id, LineItem::kind));
        return receipts.papers(List.copyOf(earlier.values())).stream()
                .filter(Paper::ready)
                .map(paper -> new EarlierPaper(
                        paper,
                        months.get(earlier.get(paper.id()).applicationId()).month(),
                        kinds(paper, kinds)))
                .toList();
    }

    private static Set<String> kinds(Paper paper, Map<String, String> ofRows) {
        return paper.targets().stream()
                .flatMap(target -> PaperTarget.of(target).stream())
                .filter(target -> target.kind() == PaperTarget.Kind.ITEM && ofRows.containsKey(target.id()))
                .map(target -> ofRows.get(target.id()))
                .collect(Collectors.toSet());
    }

    /**
     * The id of the household's application for the month, to which the person may send papers.
     *
     * @throws NotFoundException if there is none
     */
    public String applicationFor(Citizen citizen, YearMonth month) {
        return rules.ownCase(citizen, Action.OPEN_APPLICATION)
                .map(SocialCase::id)
                .flatMap(caseId -> applications.standing(caseId, month))
                .map(Application::id)
                .orElseThrow(() -> new NotFoundException("application"));
    }
}
