package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import se.besked.application.Applications;
import se.besked.application.LineItem;
import se.besked.application.Submitted;

/**
 * Papers that hung on rows which were taken away before the application was sent, or which came in under another id.
 * Nobody who sent a paper meant it to vanish: when the application comes in, it is about the row as it came in, or else
 * about the month.
 */
@ApplicationScoped
public class RemovedRows {

    private final Applications applications;
    private final Receipts receipts;
    private final PaperAbsences absences;

    @Inject
    public RemovedRows(Applications applications, Receipts receipts, PaperAbsences absences) {
        this.applications = applications;
        this.receipts = receipts;
        this.absences = absences;
    }

    void settle(@Observes Submitted submitted) {
        String applicationId = submitted.applicationId();
        Set<String> rows =
                applications.items(applicationId).stream().map(LineItem::id).collect(Collectors.toSet());
        submitted
                .renamed()
                .forEach((was, now) -> absences.move(applicationId, PaperTarget.item(was), PaperTarget.item(now)));
        for (Receipt receipt : receipts.ofApplication(applicationId)) {
            receipt.targets().stream()
                    .flatMap(written -> PaperTarget.of(written).stream())
                    .filter(target -> target.kind() == PaperTarget.Kind.ITEM && !rows.contains(target.id()))
                    .forEach(target -> {
                        if (submitted.renamed().containsKey(target.id())) {
                            receipt.showsSomethingAbout(
                                    PaperTarget.item(submitted.renamed().get(target.id())));
                        }
                        receipt.showsNothingAbout(target);
                    });
        }
    }
}
