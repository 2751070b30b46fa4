package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What {@link Application} itself leaves on its timeline: every change of its state, and its signatures. */
public enum ApplicationTimeline implements TimelineKind {
    BEGUN(0, ActedBy.PERSON),
    ARRIVED(10, ActedBy.PERSON),
    /** The detail is the day that the signature bears. */
    SIGNED_ON_PAPER(15, ActedBy.PERSON) {
        @Override
        public LocalDate day(TimelineEvent event) {
            return LocalDate.parse(event.detail());
        }
    },
    /** The detail is the day it came; when it was registered, the event itself says. */
    ARRIVED_ON_PAPER(20, ActedBy.OFFICER) {
        @Override
        public LocalDate day(TimelineEvent event) {
            return LocalDate.parse(event.detail());
        }
    },
    SIGNED(30, ActedBy.PERSON),
    /** An adult's own. The detail is an {@link AccountChange}. */
    ACCOUNT_CHANGED(35, ActedBy.PERSON) {
        @Override
        public boolean concerns(String personId, TimelineEvent event) {
            return personId.equals(event.actorId());
        }
    },
    TAKEN_UP(40, ActedBy.OFFICER),
    DECIDED(80, ActedBy.OFFICER) {
        @Override
        public String decisionId(TimelineEvent event) {
            return event.detail();
        }
    },
    WITHDRAWN(110, ActedBy.PERSON),
    DISCARDED(120, ActedBy.OFFICER);

    private final int place;
    private final ActedBy actedBy;

    ApplicationTimeline(int place, ActedBy actedBy) {
        this.place = place;
        this.actedBy = actedBy;
    }

    @Override
    public int place() {
        return place;
    }

    @Override
    public ActedBy actedBy() {
        return actedBy;
    }

    @ApplicationScoped
    static class Room implements TimelineRoom {

        @Override
        public List<TimelineKind> kinds() {
            return List.of(values());
        }
    }
}
