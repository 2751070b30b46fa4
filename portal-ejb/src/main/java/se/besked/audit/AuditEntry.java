package se.besked.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** One act by one officer on one person's data; appended, never changed. Holds ids, never the data itself. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

    @Id
    private String id;

    @Column(name = "acted_at")
    private Instant actedAt;

    @Column(name = "officer_id")
    private String officerId;

    @Enumerated(EnumType.STRING)
    private AuditAction action;

    @Column(name = "case_id")
    private String caseId;

    private String detail;

    protected AuditEntry() {}

    AuditEntry(String id, Instant actedAt, String officerId, AuditAction action, String caseId, String detail) {
        this.id = id;
        this.actedAt = actedAt;
        this.officerId = officerId;
        this.action = action;
        this.caseId = caseId;
        this.detail = detail;
    }

    public String id() {
        return id;
    }

    public Instant actedAt() {
        return actedAt;
    }

    public String officerId() {
        return officerId;
    }

    public AuditAction action() {
        return action;
    }

    /** The case it was about; null for a search that found nothing. */
    public String caseId() {
        return caseId;
    }

    /** Ids and counts, at most 200 characters; never personal data. */
    public String detail() {
        return detail;
    }
}
