package se.besked.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import se.besked.application.TimelineEvent;
import se.besked.application.TimelineKind;
import se.besked.application.TimelineRoom;

/** What happens to a decision before it is made and after. */
public enum DecisionTimeline implements TimelineKind {

    /** The detail is the officer who is to decide: that is who will answer. */
    HANDED_TO_DECIDER(70, ActedBy.OFFICER) {
        @Override
        public String named(TimelineEvent event) {
            return event.detail();
        }
    },

    /** When the other adult read the decision is the other's own. The detail is the decision's id. */
    ANSWER_OPENED(90, ActedBy.PERSON) {
        @Override
        public boolean concerns(String personId, TimelineEvent event) {
            return personId.equals(event.actorId());
        }
    },

    /** The detail is the decision's id, that of the adult who got the letter, and the day, with spaces between. */
    ANSWER_DELIVERED(100, ActedBy.OFFICER) {
        @Override
        public boolean concerns(String personId, TimelineEvent event) {
            return personId.equals(word(event, 1));
        }

        @Override
        public LocalDate day(TimelineEvent event) {
            String day = word(event, 2); // the first ones have none
            return day == null ? super.day(event) : LocalDate.parse(day);
        }

        private String word(TimelineEvent event, int at) {
            String[] words = event.detail().split(" ");
            return at < words.length ? words[at] : null;
        }
    };

    private final int place;
    private final ActedBy actedBy;

    DecisionTimeline(int place, ActedBy actedBy) {
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
