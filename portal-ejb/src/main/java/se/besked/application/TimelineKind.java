package se.besked.application;

import java.time.LocalDate;
import se.besked.month.ApplicationMonth;

/**
 * What may happen to an application. Each room has an enum of its own kinds and registers them with a
 * {@link TimelineRoom}; nothing here or in the citizen's home knows them one by one.
 */
public interface TimelineKind {

    /** The day in Sweden on which it happened; an event may be noted later than that. */
    default LocalDate day(TimelineEvent event) {
        return ApplicationMonth.dayOf(event.happenedAt());
    }

    /** Whose id the event holds as the one who acted. */
    enum ActedBy {
        PERSON,
        OFFICER,
        /** A person or an officer. */
        EITHER,
        /** The system. */
        NOBODY
    }

    /** As stored; one of all rooms, at most 30 characters. */
    String name();

    /** Where it stands in the life of a month: what happened in the same instant is told in this order. */
    int place();

    ActedBy actedBy();

    /** Id of the person or officer whom the sentence names; null for nobody. */
    default String named(TimelineEvent event) {
        return event.actorId();
    }

    /** Whether it is told to this adult of the household. */
    default boolean concerns(String personId, TimelineEvent event) {
        return true;
    }

    /** Id of the decision that it leads to, or null. */
    default String decisionId(TimelineEvent event) {
        return null;
    }

    /** Whether several of one day by the same person are one line. */
    default boolean gathers() {
        return false;
    }

    /** The citizen's sentence: {0} the name or {@code none}, {1} how many, {2} the day it was noted. */
    default String textKey() {
        return "my.event." + name();
    }
}
