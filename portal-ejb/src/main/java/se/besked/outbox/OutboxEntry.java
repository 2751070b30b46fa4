package se.besked.outbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import se.besked.shared.Ids;

/**
 * Something that is to leave the process once: it waits, is taken by one sender at a time, and is sent; or it fails too
 * often and waits for a person.
 */
@Entity
@Table(name = "outbox_entry")
public class OutboxEntry {

    enum State {
        WAITING,
        SENT,
        GAVE_UP
    }

    /** How long a sender has an entry for itself. One that was killed keeps it no longer. */
    static final Duration LEASE = Duration.ofMinutes(5);

    /** With an hour between the later ones, half a working day. */
    static final int MOST_ATTEMPTS = 10;

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofHours(1);

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "case_id")
    private String caseId;

    @Column(name = "sequence_no")
    private long sequenceNo;

    private String kind;

    private String payload;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "not_before")
    private Instant notBefore;

    @Column(name = "written_at")
    private Instant writtenAt;

    @Column(name = "sent_at")
    private Instant sentAt;

    private String failure;

    protected OutboxEntry() {}

    OutboxEntry(String caseId, long sequenceNo, String kind, String payload, Instant now) {
        this.id = Ids.next();
        this.caseId = caseId;
        this.sequenceNo = sequenceNo;
        this.kind = kind;
        this.payload = payload;
        this.state = State.WAITING;
        this.notBefore = now;
        this.writtenAt = now;
    }

    /**
     * Taken by one sender for the time of a lease, if it is due.
     *
     * @return whether it was
     */
    boolean take(Instant now) {
        if (state != State.WAITING || notBefore.isAfter(now)) {
            return false;
        }
        if (attempts == MOST_ATTEMPTS) {
            // Whoever took it last ended before it could say how it went.
            state = State.GAVE_UP;
            return false;
        }
        attempts++;
        notBefore = now.plus(LEASE);
        return true;
    }

    void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        failure = null;
    }

    /** @param what the kind of failure, without anything of anybody */
    void failed(String what, Instant now) {
        failure = what;
        if (attempts == MOST_ATTEMPTS) {
            state = State.GAVE_UP;
        } else {
            notBefore = now.plus(pause());
        }
    }

    /** A person has seen to what was wrong. Does nothing to one that has not given up. */
    void tryAgain(Instant now) {
        if (state == State.GAVE_UP) {
            state = State.WAITING;
            attempts = 0;
            notBefore = now;
        }
    }

    private Duration pause() {
        Duration pause = FIRST_PAUSE;
        for (int failed = 1; failed < attempts && pause.compareTo(LONGEST_PAUSE) < 0; failed++) {
            pause = pause.multipliedBy(3);
        }
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    String id() {
        return id;
    }

    String caseId() {
        return caseId;
    }

    String kind() {
        return kind;
    }

    String payload() {
        return payload;
    }

    int attempts() {
        return attempts;
    }

    Instant writtenAt() {
        return writtenAt;
    }

    String failure() {
        return failure;
    }
}
