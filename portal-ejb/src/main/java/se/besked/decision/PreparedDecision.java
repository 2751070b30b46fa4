package se.besked.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import se.besked.shared.Json;

/** A decision that one officer has prepared and handed to a named colleague, who may decide it. */
@Entity
@Table(name = "prepared_decision")
public class PreparedDecision {

    @Id
    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "prepared_by")
    private String preparedBy;

    @Column(name = "handed_to")
    private String handedTo;

    @Column(name = "handed_at")
    private Instant handedAt;

    @Lob
    private String words;

    protected PreparedDecision() {}

    PreparedDecision(String applicationId, String preparedBy, String handedTo, Instant handedAt, DecisionText text) {
        this.applicationId = applicationId;
        this.preparedBy = preparedBy;
        this.handedTo = handedTo;
        this.handedAt = handedAt;
        this.words = Json.write(text);
    }

    public String applicationId() {
        return applicationId;
    }

    public String preparedBy() {
        return preparedBy;
    }

    public String handedTo() {
        return handedTo;
    }

    public Instant handedAt() {
        return handedAt;
    }

    public DecisionText text() {
        return Json.read(words, DecisionText.class);
    }
}
