package se.besked.web.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.besked.access.Staff;
import se.besked.i18n.Argument;
import se.besked.i18n.Language;
import se.besked.receipt.Originals;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperArranging;
import se.besked.receipt.PaperTarget;
import se.besked.receipt.ReceiptRule;
import se.besked.review.PaperMarking;
import se.besked.review.PaperOpinion;
import se.besked.review.ReviewSheet;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.faces.Press;

/**
 * The buttons beside a paper: {@code mark:READ:ROW:PAPER}, {@code words:ROW:PAPER}, and {@code original:ROW:FILE} when
 * the download was not given. ROW is what the paper is looked at for, as {@link PaperTarget#written()}; a field's name
 * is the act's name and the same two, with dots between, so that one paper beside two rows has two fields.
 */
@ApplicationScoped
class PaperActs {

    private static final Set<String> ACTS = Set.of("mark", "words", "original");

    private final PaperMarking marking;
    private final PaperArranging arranging;

    @Inject
    PaperActs(PaperMarking marking, PaperArranging arranging) {
        this.marking = marking;
        this.arranging = arranging;
    }

    static boolean knows(String act) {
        return ACTS.contains(act);
    }

    ReviewOutcome act(Staff staff, ReviewSheet sheet, Press press, Map<String, String> posted, Language language) {
        int at = press.is("mark") ? 1 : 0;
        PaperTarget target = PaperTarget.of(press.part(at)).orElseThrow(() -> new NotFoundException("row"));
        String id = press.part(at + 1);
        String row = sheet.row(target.id()) == null ? null : target.id();
        String field = press.act() + "." + target + "." + id;
        try {
            switch (press.act()) {
                case "mark" -> mark(staff, sheet, opinion(press.part(0)), target, id, posted);
                case "words" -> describe(staff, sheet, id, posted.get(field));
                default -> requireReason(posted.get(field));
            }
            return ReviewOutcome.done(row, field);
        } catch (BrokenRule rule) {
            return ReviewOutcome.wrong(row, field, rule.message().in(language));
        }
    }

    private void mark(
            Staff staff,
            ReviewSheet sheet,
            PaperOpinion opinion,
            PaperTarget target,
            String paperId,
            Map<String, String> posted) {
        String version = posted.getOrDefault("marks." + target + "." + paperId, "");
        marking.mark(
                staff,
                sheet.header().applicationId(),
                target,
                paperId,
                opinion,
                posted.get("mark." + target + "." + paperId),
                version.matches("\\d{1,6}") ? Integer.parseInt(version) : 0);
    }

    private void describe(Staff staff, ReviewSheet sheet, String paperId, String words) {
        if (papers(sheet).noneMatch(paper -> paper.id().equals(paperId))) {
            throw new NotFoundException("paper");
        }
        arranging.describe(staff, paperId, words == null ? null : words.replace("\r\n", "\n"));
    }

    /** Where the file is given, its service has said so already; here the page only learns the sentence. */
    private static void requireReason(String reason) {
        int length = reason == null ? 0 : reason.strip().length();
        if (length < Originals.SHORTEST_REASON || length > Originals.LONGEST_REASON) {
            throw new BrokenRule(
                    ReceiptRule.ORIGINAL_REASON,
                    Argument.number(Originals.SHORTEST_REASON),
                    Argument.number(Originals.LONGEST_REASON));
        }
    }

    private static PaperOpinion opinion(String name) {
        return Stream.of(PaperOpinion.values())
                .filter(opinion -> opinion.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("mark"));
    }

    private static Stream<Paper> papers(ReviewSheet sheet) {
        return Stream.concat(sheet.rows().flatMap(row -> row.papers().stream()), sheet.morePapers().stream());
    }
}
