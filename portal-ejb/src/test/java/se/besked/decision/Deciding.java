package se.besked.decision;

import static se.besked.testing.Fixtures.KARIN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.besked.access.Staff;
import se.besked.review.Judging;
import se.besked.review.Months;
import se.besked.review.ReviewSheet;
import se.besked.review.ReviewSheets;
import se.besked.review.RowGroup;
import se.besked.review.Verdict;
import se.besked.testing.House;

/** An officer at work on one month. */
public final class Deciding {

    static final DecisionText REASONED = new DecisionText(
            EnumSet.of(Provision.SOL_12_1, Provision.SOL_12_7),
            Set.of(),
            "Skälen står på raderna.",
            "Barnen bor kvar.",
            List.of());

    private final House house;
    private final String month;

    public Deciding(House house, String applicationId) {
        this.house = house;
        this.month = applicationId;
    }

    Deciding judge(String kind, Verdict verdict, Long kronor, String reason) {
        String key = kind.contains(".") ? kind : Months.row(house, month, kind);
        int version = sheet().row(key).version();
        house.get(Judging.class)
                .judge(KARIN, month, key, verdict, kronor == null ? null : kronor * 100, reason, version);
        return this;
    }

    /** Approves and counts everything that nobody has judged. */
    public Deciding rest() {
        sheet().sections().stream()
                .flatMap(section -> section.rows().stream())
                .filter(row -> row.open() && row.judged() == null)
                .forEach(row -> house.get(Judging.class)
                        .judge(
                                KARIN,
                                month,
                                row.key(),
                                row.group() == RowGroup.INCOME ? Verdict.COUNT : Verdict.APPROVE,
                                null,
                                null,
                                row.version()));
        return this;
    }

    ReviewSheet sheet() {
        return house.get(ReviewSheets.class).sheet(KARIN, month);
    }

    DecisionPreview preview(DecisionText text) {
        return house.get(DecisionMaking.class).preview(KARIN, month, text);
    }

    public DecisionContent decided() {
        return decided(KARIN, null);
    }

    DecisionContent decided(Staff staff, DecisionText text) {
        DecisionPreview preview = house.get(DecisionMaking.class).preview(staff, month, text);
        String id = house.get(DecisionMaking.class).decide(staff, month, preview.text(), preview.seen());
        return house.get(DecisionReading.class).view(staff, id).content();
    }

    public String firstDecision() {
        return house.inTransaction(
                () -> house.get(Decisions.class).ofApplication(month).get(0).id());
    }

    String id() {
        return month;
    }
}
