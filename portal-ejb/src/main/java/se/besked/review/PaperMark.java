package se.besked.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;
import se.besked.receipt.PaperTarget;
import se.besked.shared.Ids;

/** What one officer said of a paper on one row at one time. Appended, never changed; the latest counts. */
@Entity
@Table(name = "paper_mark")
public class PaperMark {

    @Id
    private String id;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "receipt_id")
    private String receiptId;

    private String target;

    @Column(name = "sequence_no")
    private int sequence;

    @Enumerated(EnumType.STRING)
    private PaperOpinion opinion;

    private String note;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "marked_at")
    private Instant markedAt;

    protected PaperMark() {}

    /** @param sequence from 1 @param note null for none */
    PaperMark(
            String applicationId,
            String receiptId,
            PaperTarget target,
            int sequence,
            PaperOpinion opinion,
            String note,
            String officerId,
            Instant markedAt) {
        this.id = Ids.next();
        this.applicationId = applicationId;
        this.receiptId = receiptId;
        this.target = target.written();
        this.sequence = sequence;
        this.opinion = opinion;
        this.note = note;
        this.officerId = officerId;
        this.markedAt = markedAt;
    }

    boolean says(PaperOpinion other, String otherNote) {
        return opinion == other && Objects.equals(note, otherNote);
    }

    public String receiptId() {
        return receiptId;
    }

    /** As {@link PaperTarget#written()}. */
    public String target() {
        return target;
    }

    /** 1 for the first of the paper on the row. */
    public int sequence() {
        return sequence;
    }

    public PaperOpinion opinion() {
        return opinion;
    }

    /** Null for none. */
    public String note() {
        return note;
    }

    public String officerId() {
        return officerId;
    }

    public Instant markedAt() {
        return markedAt;
    }
}
