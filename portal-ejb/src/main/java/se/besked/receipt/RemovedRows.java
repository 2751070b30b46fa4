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
 * Papers that hung on rows which were taken away before the application was sent. Nobody who sent a paper meant it to
 * vanish: when the application comes in, such a paper is about the month.
 */
@ApplicationScoped
public class RemovedRows {

    private final Applications applications;
    private final Receipts receipts;

    @Inject
    public RemovedRows(Applications applications, Receipts receipts) {
        this.applications = applications;
        this.receipts = receipts;
    }

    void settle(@Observes Submitted submitted) {
        Set<String> rows = applications.items(submitted.applicationId()).stream()
                .map(LineItem::id)
                .collect(Collectors.toSet());
        for (Receipt receipt : receipts.ofApplication(submitted.applicationId())) {
            receipt.targets().stream()
                    .flatMap(written -> PaperTarget.of(written).stream())
                    .filter(target -> target.kind() == PaperTarget.Kind.ITEM && !rows.contains(target.id()))
                    .forEach(receipt::showsNothingAbout);
        }
    }
}
