package se.besked.web.faces;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every page there is; the door that it lies behind follows from its path. A path that is not in this table is answered
 * 404, and no path ever names a file: the first route that fits wins, so fixed words stand before parameters.
 */
public final class Routes {

    /** A route and what the path says. */
    public record Match(Route route, Map<String, String> parameters) {}

    private static final List<Route> ALL = List.of(
            page("/", "front"),
            page("/demo", "demonstration/people"),
            page("/trial-calculation", "norm/trial"),
            page("/my", "my/months"),
            page("/my/{month}", "my/month"),
            page("/my/{month}/decision/{id}", "my/decision"),
            page("/my/{month}/appeal/{id}", "my/appeal"),
            page("/apply/{month}/check", "apply/check"),
            page("/apply/{month}/sign", "apply/sign"),
            page("/apply/{month}/received", "apply/received"),
            page("/apply/{month}/upload", "apply/upload"),
            page("/apply/{month}/{step}", "apply/step"),
            page("/apply/{form}/{of}/check", "apply/check"),
            page("/apply/{form}/{of}/{step}", "apply/step"),
            page("/office", "office/worklist"),
            page("/office/search", "office/search"),
            page("/office/new", "office/open-case"),
            page("/office/case/{id}", "office/case"),
            page("/office/paper/{id}", "office/paper"),
            page("/office/scan/{id}", "office/scan"),
            page("/office/next/{id}", "office/next"),
            page("/office/review/{id}", "office/review"),
            page("/office/decide/{id}", "office/decide"),
            page("/office/decision/{id}", "office/decision"));

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

    private static Route page(String pattern, String page) {
        return Route.of(pattern, page);
    }
}
