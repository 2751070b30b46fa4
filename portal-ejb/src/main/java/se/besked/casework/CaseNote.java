package se.besked.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Objects;

/** A case note (<i>journalanteckning</i>): dated, signed, never changed (FL 27 §, SoL 14:3). */
@Entity
@Table(name = "case_note")
public class CaseNote {

    public static final int LONGEST = 4000;

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "application_id")
    private String applicationId;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "note_text")
    private String text;

    protected CaseNote() {}

    public CaseNote(String id, String caseId, String applicationId, String officerId, Instant writtenAt, String text) {
        this.id = id;
        this.caseId = caseId;
        this.applicationId = applicationId;
        this.officerId = officerId;
        this.writtenAt = writtenAt;
        this.text = text;
    }

    /** Whether it is this very note, said once more. */
    public boolean same(CaseNote other) {
        return caseId.equals(other.caseId)
                && Objects.equals(applicationId, other.applicationId)
                && officerId.equals(other.officerId)
                && text.equals(other.text);
    }

    public String applicationId() {
        return applicationId;
    }

    public String officerId() {
        return officerId;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public String text() {
        return text;
    }
}
