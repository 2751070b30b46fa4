package se.besked.house;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the queries in one Java source ask about: text that no compiler reads. */
final class QuerySource {

    private static final Pattern COMMENT_OR_TEXT = Pattern.compile(
            "/\\*.*?\\*/|//[^\\n]*|\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"|'(?:[^'\\\\]|\\\\.)+'",
            Pattern.DOTALL);
    private static final Pattern ASKED =
            Pattern.compile("(?:\\b(?:from|join|update)|,)\\s+([A-Z]\\w+)\\s+(?:as\\s+)?[a-z]");
    private static final Pattern CLASS = Pattern.compile("\\bse\\.besked(?:\\.[a-z]\\w*)+\\.[A-Z]\\w*");

    private QuerySource() {}

    /** Simple names of what stands where a query names its entities, known or not. */
    static Set<String> entities(String java) {
        Set<String> names = new LinkedHashSet<>();
        Matcher asked = ASKED.matcher(texts(java));
        while (asked.find()) {
            names.add(asked.group(1));
        }
        return names;
    }

    /** Full names of classes that texts mention: enum constants, records that a query makes. */
    static Set<String> classes(String java) {
        Set<String> names = new LinkedHashSet<>();
        Matcher named = CLASS.matcher(texts(java));
        while (named.find()) {
            names.add(named.group());
        }
        return names;
    }

    /** All string constants in order, without what stands between them. */
    private static String texts(String java) {
        StringBuilder texts = new StringBuilder();
        Matcher part = COMMENT_OR_TEXT.matcher(java);
        int end = 0;
        while (part.find()) {
            String text = part.group(1) != null ? part.group(1) : part.group(2);
            if (text != null) {
                boolean joined = java.substring(end, part.start()).strip().equals("+");
                texts.append(joined ? "" : "\n").append(text);
                end = part.end();
            }
        }
        return texts.toString();
    }
}
