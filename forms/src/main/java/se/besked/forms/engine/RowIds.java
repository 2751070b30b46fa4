package se.besked.forms.engine;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ids of the rows that lie in raw answers, in their order. */
final class RowIds {

    private static final Pattern KEY = Pattern.compile("[ic]\\.([A-Za-z0-9-]{1,36})\\..+");

    private RowIds() {}

    /** @param prefix {@code i.} for line items, {@code c.} for people told of */
    static List<String> in(Map<String, String> raw, String prefix) {
        return raw.keySet().stream()
                .filter(key -> key.startsWith(prefix))
                .map(KEY::matcher)
                .filter(Matcher::matches)
                .map(matcher -> matcher.group(1))
                .distinct()
                .toList();
    }
}
