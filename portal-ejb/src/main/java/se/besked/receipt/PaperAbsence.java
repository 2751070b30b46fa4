package se.besked.receipt;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;

/**
 * What the applicant says where no paper comes with the application. An answer like any other; nobody is held up by it.
 */
@Entity
@Table(name = "paper_answer")
@IdClass(PaperAbsence.Key.class)
public class PaperAbsence {

    public enum Kind {
        /** There is one, but the applicant cannot get hold of it. */
        CANNOT_GET,
        /** There is no paper of it. */
        DOES_NOT_EXIST,
        /** It comes to the desk, where staff scan it. */
        AT_DESK
    }

    @Id
    @Column(name = "application_id")
    private String applicationId;

    @Id
    private String target;

    @Enumerated(EnumType.STRING)
    private Kind answer;

    private String note;

    @Column(name = "said_by")
    private String saidBy;

    @Column(name = "said_at")
    private Instant saidAt;

    protected PaperAbsence() {}

    PaperAbsence(String applicationId, PaperTarget target) {
        this.applicationId = applicationId;
        this.target = target.written();
    }

    void say(Kind kind, String why, String by, Instant now) {
        answer = kind;
        note = why == null || why.isBlank() ? null : why.strip();
        saidBy = by;
        saidAt = now;
    }

    /** The same answer about something else. */
    PaperAbsence about(PaperTarget other) {
        PaperAbsence moved = new PaperAbsence(applicationId, other);
        moved.say(answer, note, saidBy, saidAt);
        return moved;
    }

    /** As everybody who may see the application reads it. */
    public Said said() {
        return new Said(target, answer, note, saidAt);
    }

    /** @param target as {@link PaperTarget#written()} @param note why, in the applicant's words; null if none */
    public record Said(String target, Kind kind, String note, Instant saidAt) {}

    /** Application and target. */
    static class Key implements Serializable {

        private String applicationId;
        private String target;

        protected Key() {}

        Key(String applicationId, PaperTarget target) {
            this.applicationId = applicationId;
            this.target = target.written();
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(key.applicationId, applicationId)
                    && Objects.equals(key.target, target);
        }

        @Override
        public int hashCode() {
            return Objects.hash(applicationId, target);
        }
    }
}
