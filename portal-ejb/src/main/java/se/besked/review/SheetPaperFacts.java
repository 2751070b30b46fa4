package se.besked.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.casework.Officers;
import se.besked.person.People;
import se.besked.receipt.Paper;
import se.besked.receipt.PaperAbsence.Said;
import se.besked.receipt.PaperAbsences;
import se.besked.receipt.Receipt;
import se.besked.receipt.Receipts;
import se.besked.review.SheetPapers.Marked;

/** What the review screen tells about the month's papers: marks, answers instead of papers, whom they came from. */
@ApplicationScoped
class SheetPaperFacts {

    private final Receipts receipts;
    private final PaperAbsences answers;
    private final PaperMarks marks;
    private final Officers officers;
    private final People people;

    @Inject
    SheetPaperFacts(Receipts receipts, PaperAbsences answers, PaperMarks marks, Officers officers, People people) {
        this.receipts = receipts;
        this.answers = answers;
        this.marks = marks;
        this.officers = officers;
        this.people = people;
    }

    SheetPapers of(String applicationId) {
        List<Marked> marked =
                marks.latest(applicationId).stream().map(this::marked).toList();
        Map<String, String> names = new HashMap<>();
        Map<String, String> senders = new HashMap<>();
        for (Receipt receipt : receipts.ofApplication(applicationId)) {
            senders.put(receipt.id(), names.computeIfAbsent(receipt.receivedFrom(), id -> name(id, receipt)));
        }
        Map<String, Said> said = answers.ofApplication(applicationId);
        return new SheetPapers(said, marked, senders, awaited(applicationId, said));
    }

    private Marked marked(PaperMark mark) {
        return new Marked(
                mark.receiptId(),
                mark.target(),
                mark.opinion(),
                mark.note(),
                officers.get(mark.officerId()).name(),
                mark.markedAt(),
                mark.sequence());
    }

    private Set<String> awaited(String applicationId, Map<String, Said> said) {
        return receipts.tray(applicationId).toSendAgain(said).stream()
                .map(Paper::id)
                .collect(Collectors.toSet());
    }

    private String name(String id, Receipt receipt) {
        return receipt.way().byStaff()
                ? officers.get(id).name()
                : people.get(id).name();
    }
}
