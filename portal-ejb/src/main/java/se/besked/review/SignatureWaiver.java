package se.besked.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;

/** An officer's word that a month may be decided although this adult has not signed. */
@Entity
@Table(name = "signature_waiver")
@IdClass(SignatureWaiver.Key.class)
public class SignatureWaiver {

    @Id
    @Column(name = "application_id")
    private String applicationId;

    @Id
    @Column(name = "person_id")
    private String personId;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    private String reason;

    protected SignatureWaiver() {}

    SignatureWaiver(String applicationId, String personId, String officerId, Instant confirmedAt, String reason) {
        this.applicationId = applicationId;
        this.personId = personId;
        this.officerId = officerId;
        this.confirmedAt = confirmedAt;
        this.reason = reason;
    }

    public String personId() {
        return personId;
    }

    public String officerId() {
        return officerId;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String reason() {
        return reason;
    }

    /** Application and person. */
    public record Key(String applicationId, String personId) implements Serializable {
        public Key() {
            this(null, null);
        }
    }
}
