package se.besked.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import se.besked.access.Citizen;
import se.besked.application.Applications;
import se.besked.application.TimelineEvent;
import se.besked.application.TimelineEvent.Kind;
import se.besked.casework.Officers;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.person.People;

/**
 * The timeline of a month as one of its adults sees it. When the other adult read a decision is the other's own. What
 * happened in the same instant stands in the order in which a month lives.
 */
@ApplicationScoped
class Timeline {

    private final Applications applications;
    private final People people;
    private final Officers officers;

    @Inject
    Timeline(Applications applications, People people, Officers officers) {
        this.applications = applications;
        this.people = people;
        this.officers = officers;
    }

    List<TimelineEntry> of(Citizen citizen, String applicationId) {
        return applications.timeline(applicationId).stream()
                .filter(event -> concerns(citizen, event))
                .sorted(Comparator.comparing(TimelineEvent::happenedAt).thenComparing(TimelineEvent::kind))
                .map(event -> new TimelineEntry(
                        event.happenedAt(),
                        event.kind(),
                        who(event),
                        event.kind() == Kind.DECIDED ? event.detail() : null))
                .toList();
    }

    private static boolean concerns(Citizen citizen, TimelineEvent event) {
        return switch (event.kind()) {
            case ANSWER_OPENED -> citizen.personId().equals(event.actorId());
            case ANSWER_DELIVERED -> event.detail() != null && event.detail().endsWith(" " + citizen.personId());
            default -> true;
        };
    }

    /** For what was handed on, the one who is to decide: that is who will answer. */
    private String who(TimelineEvent event) {
        String id = event.kind() == Kind.HANDED_TO_DECIDER ? event.detail() : event.actorId();
        if (id == null) {
            return null;
        }
        return switch (event.kind()) {
            case TAKEN_UP, HANDED_TO_DECIDER, DECIDED, ANSWER_DELIVERED, ARRIVED_ON_PAPER ->
                officers.get(id).name();
            case PAPER_ADDED ->
                officers.find(id)
                        .map(officer -> officer.name())
                        .orElseGet(() -> people.get(id).name());
            default -> people.get(id).name();
        };
    }
}
