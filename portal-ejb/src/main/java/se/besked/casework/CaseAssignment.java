package se.besked.casework;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import se.besked.shared.Ids;

/**
 * Somebody's part in a case beside the responsible officer's: a colleague who knows a protected household, a job coach,
 * somebody who helps the household.
 */
@Entity
@Table(name = "case_assignment")
public class CaseAssignment {

    @Id
    private String id;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "subject_id")
    private String subjectId;

    private String role;

    protected CaseAssignment() {}

    /**
     * @param subjectId officer id or person id
     * @param role as the rule table names it
     */
    public CaseAssignment(String caseId, String subjectId, String role) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.subjectId = subjectId;
        this.role = role;
    }

    public String subjectId() {
        return subjectId;
    }

    public String role() {
        return role;
    }
}
