package se.besked.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import se.besked.access.Citizen;
import se.besked.application.Applications;
import se.besked.application.TimelineEvent;
import se.besked.application.TimelineKind;
import se.besked.application.TimelineKinds;
import se.besked.casework.Officer;
import se.besked.casework.Officers;
import se.besked.home.MyPage.TimelineEntry;
import se.besked.person.People;

/**
 * The timeline of a month as one of its adults sees it. What happened in the same instant stands in the order in which
 * a month lives. Whom an event concerns and whom it names, its kind knows.
 */
@ApplicationScoped
class Timeline {

    private final Applications applications;
    private final TimelineKinds kinds;
    private final People people;
    private final Officers officers;

    @Inject
    Timeline(Applications applications, TimelineKinds kinds, People people, Officers officers) {
        this.applications = applications;
        this.kinds = kinds;
        this.people = people;
        this.officers = officers;
    }

    List<TimelineEntry> of(Citizen citizen, String applicationId) {
        return applications.timeline(applicationId).stream()
                .map(event -> new Happened(event, kinds.get(event.kind())))
                .filter(one -> one.kind().concerns(citizen.personId(), one.event()))
                .sorted(Comparator.comparing(Happened::day)
                        .thenComparing(one -> one.event().happenedAt())
                        .thenComparing(one -> one.kind().place()))
                .map(this::entry)
                .toList();
    }

    private record Happened(TimelineEvent event, TimelineKind kind) {

        LocalDate day() {
            return kind.day(event);
        }
    }

    private TimelineEntry entry(Happened one) {
        return new TimelineEntry(
                one.day(),
                one.event().happenedAt(),
                one.kind(),
                who(one),
                one.kind().decisionId(one.event()));
    }

    private String who(Happened one) {
        String id = one.kind().named(one.event());
        if (id == null) {
            return null;
        }
        return switch (one.kind().actedBy()) {
            case PERSON -> people.get(id).name();
            case OFFICER -> officers.get(id).name();
            case EITHER ->
                officers.find(id)
                        .map(Officer::name)
                        .orElseGet(() -> people.get(id).name());
            case NOBODY -> null;
        };
    }
}
