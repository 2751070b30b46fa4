package se.besked.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.besked.application.Application;
import se.besked.application.Applications;
import se.besked.application.ApprovedAmounts;
import se.besked.application.LineItem;
import se.besked.casework.CaseMember;
import se.besked.casework.SocialCase;
import se.besked.home.MyPage.SendAgain;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.Receipts;

/**
 * Papers that were refused after the application had come in, as something for its household to do. Over when a paper
 * has come instead, when the applicant has said that none will, and when what they are about is decided.
 */
@ApplicationScoped
class RefusedPapers {

    private final Receipts receipts;
    private final PaperAbsences said;
    private final Applications applications;
    private final ApprovedAmounts approved;

    @Inject
    RefusedPapers(Receipts receipts, PaperAbsences said, Applications applications, ApprovedAmounts approved) {
        this.receipts = receipts;
        this.said = said;
        this.applications = applications;
        this.approved = approved;
    }

    /** One for each thing that papers are about. {@code application}: one that is with the office. */
    List<SendAgain> toSendAgain(SocialCase socialCase, Application application) {
        List<Paper> refused = receipts.tray(application.id()).toSendAgain(said.ofApplication(application.id()));
        Set<String> decided =
                refused.isEmpty() ? Set.of() : approved.of(application.id()).keySet();
        Map<String, SendAgain> byTarget = new LinkedHashMap<>();
        for (Paper paper : refused) {
            paper.targets().stream()
                    .sorted()
                    .map(written -> PaperTarget.of(written).orElseThrow())
                    .filter(target -> target.id() == null || !decided.contains(target.id()))
                    .findFirst()
                    .ifPresent(target -> byTarget.putIfAbsent(target.written(), todo(socialCase, target, paper)));
        }
        return List.copyOf(byTarget.values());
    }

    private SendAgain todo(SocialCase socialCase, PaperTarget target, Paper paper) {
        return new SendAgain(
                target.written(),
                target.kind() == PaperTarget.Kind.ITEM
                        ? applications.item(target.id()).map(LineItem::kind).orElse(null)
                        : null,
                target.kind() == PaperTarget.Kind.PERSON ? name(socialCase, target.id()) : null,
                paper.name());
    }

    private static String name(SocialCase socialCase, String memberId) {
        return socialCase.members().stream()
                .filter(member -> member.id().equals(memberId))
                .map(CaseMember::name)
                .findFirst()
                .orElse(null);
    }
}
