package se.besked.web.faces;

import static se.besked.access.Door.CITIZEN;
import static se.besked.access.Door.OFFICE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.besked.access.Door;

/**
 * Every page there is. A path that is not in this table is answered 404, and no path ever names a file: the first route
 * that fits wins, so fixed words stand before parameters.
 */
public final class Routes {

    /** A route and what the path says. */
    public record Match(Route route, Map<String, String> parameters) {}

    private static final List<Route> ALL = List.of(
            open("/", "front"),
            open("/demo", "demonstration/people"),
            open("/trial-calculation", "norm/trial"),
            citizen("/my", "my/months"),
            citizen("/my/{month}", "my/month"),
            citizen("/my/{month}/decision/{id}", "my/decision"),
            citizen("/my/{month}/appeal/{id}", "my/appeal"),
            citizen("/apply/{month}/check", "apply/check"),
            citizen("/apply/{month}/sign", "apply/sign"),
            citizen("/apply/{month}/received", "apply/received"),
            citizen("/apply/{month}/upload", "apply/upload"),
            citizen("/apply/{month}/{step}", "apply/step"),
            office("/office", "office/worklist"),
            office("/office/search", "office/search"),
            office("/office/new", "office/open-case"),
            office("/office/case/{id}", "office/case"),
            office("/office/paper/{id}", "office/paper"),
            office("/office/scan/{id}", "office/scan"),
            written("/office/review/{id}", "office/review"),
            written("/office/decide/{id}", "office/decide"),
            written("/office/decision/{id}", "office/decision"));

    private Routes() {}

    /** @param path what follows the language, beginning with a slash */
    public static Optional<Match> match(String path) {
        for (Route route : ALL) {
            Optional<Map<String, String>> parameters = route.match(path);
            if (parameters.isPresent()) {
                return Optional.of(new Match(route, parameters.get()));
            }
        }
        return Optional.empty();
    }

    public static List<Route> all() {
        return ALL;
    }

    private static Route open(String pattern, String page) {
        return Route.of(pattern, page, null, false);
    }

    private static Route citizen(String pattern, String page) {
        return Route.of(pattern, page, CITIZEN, false);
    }

    private static Route office(String pattern, String page) {
        return Route.of(pattern, page, OFFICE, true);
    }

    /** An office page of plain fields: what is typed there survives the end of a sign-in. */
    private static Route written(String pattern, String page) {
        return Route.of(pattern, page, OFFICE, false);
    }

    /** The door that a path lies behind, also for paths that are not pages; null for none. */
    public static Door doorOf(String path) {
        return match(path).map(match -> match.route().door()).orElse(null);
    }
}
