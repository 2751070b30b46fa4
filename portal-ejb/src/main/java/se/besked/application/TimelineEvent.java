package se.besked.application;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import se.besked.shared.Ids;

/** Something that happened to an application, that both sides see in their own words. */
@Entity
@Table(name = "timeline_event")
public class TimelineEvent {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "application_id")
    private Application application;

    @Column(name = "happened_at")
    private Instant happenedAt;

    private String kind;

    @Column(name = "actor_id")
    private String actorId;

    private String detail;

    protected TimelineEvent() {}

    TimelineEvent(Application application, Instant happenedAt, TimelineKind kind, String actorId, String detail) {
        this.id = Ids.next();
        this.application = application;
        this.happenedAt = happenedAt;
        this.kind = kind.name();
        this.actorId = actorId;
        this.detail = detail;
    }

    public Instant happenedAt() {
        return happenedAt;
    }

    /** Name of one of the {@link TimelineKinds}. */
    public String kind() {
        return kind;
    }

    /** Person id or officer id; null for the system. */
    public String actorId() {
        return actorId;
    }

    /** An id that the event points to, a decision for instance; may be null. */
    public String detail() {
        return detail;
    }
}
