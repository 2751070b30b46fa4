package se.besked.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import se.besked.shared.Json;

/** The doors, by {@code access/doors.json}, read once and checked when Besked starts. */
@ApplicationScoped
public class Doors {

    private final List<Door> all;

    /** The file as it is written. */
    private record Written(List<Door> doors) {}

    @Inject
    public Doors() {
        this(Json.read(TableFile.read("doors.json"), Written.class).doors());
    }

    /** @throws IllegalArgumentException if two doors share a name, a cookie or a path */
    public Doors(List<Door> doors) {
        this.all = List.copyOf(doors);
        requireApart(all.stream().map(Door::name).toList());
        requireApart(all.stream().map(Door::cookie).toList());
        requireApart(all.stream().flatMap(door -> door.paths().stream()).toList());
    }

    public List<Door> all() {
        return all;
    }

    /** The door that this path, without its language, lies behind; empty for an open page. */
    public Optional<Door> of(String path) {
        return all.stream().filter(door -> door.covers(path)).findFirst();
    }

    /** The same; open pages count to the first door. */
    public Door nearest(String path) {
        return of(path).orElse(all.get(0));
    }

    public Optional<Door> named(String name) {
        return all.stream().filter(door -> door.name().equals(name)).findFirst();
    }

    private static void requireApart(List<String> values) {
        if (values.stream().collect(Collectors.toSet()).size() < values.size()) {
            throw new IllegalArgumentException("access/doors.json: doors share one of " + values);
        }
    }
}
