package se.besked.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One open sign-in. Only the hash of its token is stored: who reads the table cannot use it. */
@Entity
@Table(name = "sign_in")
public class SignIn {

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    private String door;

    @Column(name = "subject_id")
    private String subjectId;

    @Column(name = "begun_at")
    private Instant begunAt;

    @Column(name = "used_at")
    private Instant usedAt;

    protected SignIn() {}

    SignIn(String tokenHash, Door door, String subjectId, Instant now) {
        this.tokenHash = tokenHash;
        this.door = door.name();
        this.subjectId = subjectId;
        this.begunAt = now;
        this.usedAt = now;
    }

    /** Whether it was made at this door and has not ended. */
    boolean opens(Door asked, Instant now) {
        return door.equals(asked.name()) && asked.open(begunAt, usedAt, now);
    }

    /** Notes use at most once a minute: reading a page is not worth a write. */
    void used(Instant now) {
        if (now.isAfter(usedAt.plus(Duration.ofMinutes(1)))) {
            usedAt = now;
        }
    }

    String subjectId() {
        return subjectId;
    }
}
