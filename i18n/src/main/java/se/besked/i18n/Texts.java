package se.besked.i18n;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every text in every language. Texts lie in {@code i18n/<area>_<tag>.properties}, UTF-8, as ICU messages; the full key
 * of {@code title} in {@code my_sv.properties} is {@code my.title}. Arguments are numbered: {@code {0}}, {@code {1,
 * plural, …}}.
 *
 * <p>Whoever has something to say with arguments says a {@link Message}.
 */
public final class Texts {

    /** The areas: one file per language each. Office areas exist in the office's languages only. */
    public enum Area {
        COMMON(true),
        FORM(true),
        APPLY(true),
        RECEIPT(true),
        MY(true),
        DECISION(true),
        LETTER(true),
        NORM(true),
        ACCESS(true),
        DEMO(true),
        FACES(true),
        OFFICE(false),
        REVIEW(false);

        private final boolean citizens;

        Area(boolean citizens) {
            this.citizens = citizens;
        }

        public String prefix() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }

        public boolean in(Language language) {
            return citizens || language.office();
        }
    }

    /**
     * Key of the mark that says whether a human has reviewed the translation; every file carries it, it is not a text.
     */
    public static final String REVIEWED = "_reviewed";

    private static final Map<Language, Map<String, String>> TEXTS = load();
    private static final Map<Language, Map<String, MessageFormat>> FORMATS = new ConcurrentHashMap<>();

    private Texts() {}

    /**
     * The text in that language.
     *
     * @throws IllegalArgumentException if there is no such key: a missing text is a fault that tests catch, not a
     *     shrug.
     */
    public static String get(Language language, String key, Object... arguments) {
        MessageFormat format = FORMATS.computeIfAbsent(language, any -> new ConcurrentHashMap<>())
                .computeIfAbsent(key, any -> new MessageFormat(pattern(language, key), language.icu()));
        synchronized (format) {
            return format.format(arguments);
        }
    }

    public static boolean has(Language language, String key) {
        return TEXTS.get(language).containsKey(key);
    }

    /** The raw ICU pattern. */
    public static String pattern(Language language, String key) {
        String pattern = TEXTS.get(language).get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No text for " + key + " in " + language.tag());
        }
        return pattern;
    }

    public static Set<String> keys(Language language) {
        return TEXTS.get(language).keySet();
    }

    /** Whether a human who speaks the language has reviewed every text of the area. */
    public static boolean reviewed(Language language, Area area) {
        return "yes".equals(properties(language, area).getProperty(REVIEWED));
    }

    /**
     * Whether a human has reviewed all that citizens read in this language. The binding language is reviewed by
     * definition.
     */
    public static boolean reviewed(Language language) {
        return language.binding()
                || Arrays.stream(Area.values())
                        .filter(area -> area.in(language))
                        .allMatch(area -> reviewed(language, area));
    }

    private static Map<Language, Map<String, String>> load() {
        Map<Language, Map<String, String>> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            Map<String, String> texts = new TreeMap<>();
            for (Area area : Area.values()) {
                if (area.in(language)) {
                    properties(language, area).forEach((key, text) -> {
                        if (!REVIEWED.equals(key)) {
                            texts.put(area.prefix() + "." + key, (String) text);
                        }
                    });
                }
            }
            all.put(language, Map.copyOf(texts));
        }
        return all;
    }

    private static Properties properties(Language language, Area area) {
        String path = "/i18n/" + area.prefix() + "_" + language.tag() + ".properties";
        Properties properties = new Properties();
        try (InputStream in = Texts.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("Missing text file " + path);
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
        return properties;
    }
}
