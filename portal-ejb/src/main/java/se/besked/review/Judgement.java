package se.besked.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import se.besked.shared.Ids;

/** What one officer said of one row at one time. Appended, never changed; the latest of a row counts. */
@Entity
@Table(name = "judgement")
public class Judgement {

    @Id
    private String id;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "sequence_no")
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Column(name = "amount_ore")
    private Long amountOre;

    private String reason;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "judged_at")
    private Instant judgedAt;

    @Column(name = "batch_id")
    private String batchId;

    private Integer restores;

    protected Judgement() {}

    Judgement(
            String applicationId,
            String rowKey,
            int sequence,
            Saying saying,
            String officerId,
            Instant judgedAt,
            String batchId,
            Integer restores) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.rowKey = rowKey;
        this.sequence = sequence;
        this.verdict = saying.verdict();
        this.amountOre = saying.amountOre();
        this.reason = saying.reason();
        this.officerId = officerId;
        this.judgedAt = judgedAt;
        this.batchId = batchId;
        this.restores = restores;
    }

    /**
     * The officer's word. @param amountOre öre; null where the verdict takes none @param reason null where none is
     * needed
     */
    record Saying(Verdict verdict, Long amountOre, String reason) {}

    Saying saying() {
        return new Saying(verdict, amountOre, reason);
    }

    public String applicationId() {
        return applicationId;
    }

    /** Line item id, {@code income.surplus} or the key of a row of the norm. */
    public String rowKey() {
        return rowKey;
    }

    /** 1 for the first of the row: the row's version. */
    public int sequence() {
        return sequence;
    }

    public Verdict verdict() {
        return verdict;
    }

    public Long amountOre() {
        return amountOre;
    }

    public String reason() {
        return reason;
    }

    public String officerId() {
        return officerId;
    }

    public Instant judgedAt() {
        return judgedAt;
    }

    /** The same for all that were confirmed in one act; null for a row judged by itself. */
    public String batchId() {
        return batchId;
    }

    /** For an undoing: the sequence whose word stands again, 0 for none; otherwise null. */
    Integer restores() {
        return restores;
    }
}
