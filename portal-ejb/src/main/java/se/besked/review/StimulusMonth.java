package se.besked.review;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.YearMonth;
import se.besked.shared.Ids;

/** A month of support that no decision here shows, added by an officer with a reason: it counts for jobbstimulans. */
@Entity
@Table(name = "stimulus_month")
public class StimulusMonth {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "person_id")
    private String personId;

    @Column(name = "for_month")
    private YearMonth month;

    private String reason;

    @Column(name = "officer_id")
    private String officerId;

    @Column(name = "added_at")
    private Instant addedAt;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    private String withdrawnBy;

    protected StimulusMonth() {}

    StimulusMonth(String caseId, String personId, YearMonth month, String reason, String officerId, Instant addedAt) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.personId = personId;
        this.month = month;
        this.reason = reason;
        this.officerId = officerId;
        this.addedAt = addedAt;
    }

    void withdraw(String byOfficerId, Instant now) {
        withdrawnBy = byOfficerId;
        withdrawnAt = now;
    }

    public String personId() {
        return personId;
    }

    public YearMonth month() {
        return month;
    }

    public String reason() {
        return reason;
    }
}
