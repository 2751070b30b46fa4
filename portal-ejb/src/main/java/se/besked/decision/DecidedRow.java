package se.besked.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;

/** How one row ended in one decision, for those who only need that. */
@Entity
@Table(name = "decision_row")
@IdClass(DecidedRow.Key.class)
public class DecidedRow {

    @Id
    @Column(name = "decision_id")
    private String decisionId;

    @Id
    @Column(name = "row_key")
    private String rowKey;

    @Column(name = "application_id")
    private String applicationId;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    @Column(name = "granted_ore")
    private long grantedOre;

    protected DecidedRow() {}

    DecidedRow(Decision decision, String rowKey, RowOutcome outcome, long grantedOre) {
        this.decisionId = decision.id();
        this.applicationId = decision.applicationId();
        this.rowKey = rowKey;
        this.outcome = outcome;
        this.grantedOre = grantedOre;
    }

    String rowKey() {
        return rowKey;
    }

    long grantedOre() {
        return grantedOre;
    }

    /** Decision and row. */
    public record Key(String decisionId, String rowKey) implements Serializable {
        public Key() {
            this(null, null);
        }
    }

    String applicationId() {
        return applicationId;
    }
}
