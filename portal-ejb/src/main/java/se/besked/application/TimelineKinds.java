package se.besked.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The kinds of events of all rooms, by the name under which they are stored. */
@ApplicationScoped
public class TimelineKinds {

    private final Map<String, TimelineKind> byName = new TreeMap<>();

    /** @throws IllegalStateException if two rooms give the same name to different things */
    @Inject
    public TimelineKinds(@Any Instance<TimelineRoom> rooms) {
        for (TimelineRoom room : rooms) {
            for (TimelineKind kind : room.kinds()) {
                if (byName.put(kind.name(), kind) != null) {
                    throw new IllegalStateException("Two rooms have a timeline kind " + kind.name());
                }
            }
        }
    }

    /** @throws IllegalStateException if no room knows it: an event is never silently left out */
    public TimelineKind get(String name) {
        TimelineKind kind = byName.get(name);
        if (kind == null) {
            throw new IllegalStateException("No room has a timeline kind " + name);
        }
        return kind;
    }

    public Collection<TimelineKind> all() {
        return List.copyOf(byName.values());
    }
}
