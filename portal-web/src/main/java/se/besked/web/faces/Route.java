package se.besked.web.faces;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One address of a page, without its language.
 *
 * @param pattern {@code /my/{month}/decision/{id}}; a name in braces is a path parameter whose form {@link #SHAPES}
 *     decides
 * @param viewId the facelet, under {@code /WEB-INF/pages}
 */
public record Route(String pattern, String viewId, Pattern regex, List<String> names) {

    private static final Map<String, String> SHAPES = Map.of(
            "month", "20[0-9]{2}-(?:0[1-9]|1[0-2])",
            "form", "[a-z]{2,30}",
            "of", "[0-9a-z][0-9a-z-]{1,35}",
            "step", "[a-z][a-zA-Z]{1,30}",
            "id", "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern NAME = Pattern.compile("\\{([a-z]+)}");

    static Route of(String pattern, String page) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(pattern);
        StringBuilder regex = new StringBuilder();
        int end = 0;
        while (name.find()) {
            String shape = SHAPES.get(name.group(1));
            if (shape == null) {
                throw new IllegalArgumentException("No shape for {" + name.group(1) + "} in " + pattern);
            }
            names.add(name.group(1));
            regex.append(Pattern.quote(pattern.substring(end, name.start())))
                    .append('(')
                    .append(shape)
                    .append(')');
            end = name.end();
        }
        regex.append(Pattern.quote(pattern.substring(end)));
        return new Route(
                pattern, "/WEB-INF/pages/" + page + ".xhtml", Pattern.compile(regex.toString()), List.copyOf(names));
    }

    /** The path parameters by name, if the path is this route's. */
    Optional<Map<String, String>> match(String path) {
        Matcher matcher = regex.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < names.size(); i++) {
            parameters.put(names.get(i), matcher.group(i + 1));
        }
        return Optional.of(parameters);
    }
}
