package se.besked.access;

import java.time.Duration;

/**
 * The two doors. Each has its own sign-in token, which ends after a time without use and, whatever happens, after a
 * day's work.
 */
public enum Door {
    CITIZEN(Duration.ofMinutes(60)),
    OFFICE(Duration.ofMinutes(30));

    /** A sign-in never lasts longer than this. */
    static final Duration ABSOLUTE = Duration.ofHours(10);

    private final Duration idle;

    Door(Duration idle) {
        this.idle = idle;
    }

    Duration idle() {
        return idle;
    }

    Actor actor(String subjectId) {
        return this == CITIZEN ? new Citizen(subjectId) : new Staff(subjectId);
    }
}
