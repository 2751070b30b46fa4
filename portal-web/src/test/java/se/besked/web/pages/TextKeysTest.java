package se.besked.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** Every text that is asked for is there, and every text that is there is asked for. */
class TextKeysTest {

    private static final String AREAS =
            Stream.of(Texts.Area.values()).map(Texts.Area::prefix).collect(Collectors.joining("|", "(?:", ")"));
    private static final Pattern IN_PAGES = Pattern.compile("(?:\\bt\\[|b:text[234]?\\()\\s*'([^']+)'\\s*[],)]");
    private static final Pattern WHOLE =
            Pattern.compile("(?<!startsWith\\()[\"']" + "(" + AREAS + "\\.[A-Za-z0-9_.-]*[A-Za-z0-9_-])" + "[\"']");
    private static final Pattern STEM =
            Pattern.compile("[\"']" + "(" + AREAS + "\\.(?:[A-Za-z0-9_.-]*[.])?)" + "(?:[\"']|%s)");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//[^\\n]*", Pattern.DOTALL);

    /** {@code b:key('office.status', status)}: a stem and a value of a closed list. */
    private static final Pattern KEY_OF = Pattern.compile("b:key\\('([^']+)'");

    /** Stems of keys whose ending is made while running, beyond those that stand as a literal ending in a dot. */
    private static final List<String> MADE_ELSEWHERE = List.of(
            // Faces and PrimeFaces ask for these by their own names.
            "faces.",
            // The form's engine makes keys of question, kind and choice; FormTextsTest holds them to what the form can
            // ask.
            "form.");

    @Test
    void everyKeyInAPageIsAText() {
        List<String> missing = new ArrayList<>();
        for (Path page : SourceTree.pages()) {
            Matcher used = IN_PAGES.matcher(SourceTree.read(page));
            // A piece that pages share is as much in a language as the texts it says.
            boolean citizens = SourceTree.read(page).contains("templates/citizen.xhtml");
            while (used.find()) {
                for (Language language : Language.values()) {
                    if ((citizens || area(used.group(1)).in(language)) && !Texts.has(language, used.group(1))) {
                        missing.add(
                                SourceTree.WEBAPP.relativize(page) + ": " + used.group(1) + " in " + language.tag());
                    }
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyKeyInTheCodeIsAText() {
        Set<String> missing = new TreeSet<>();
        Set<String> stems = stems();
        for (Path source : SourceTree.main(".java")) {
            Matcher used =
                    WHOLE.matcher(COMMENT.matcher(SourceTree.read(source)).replaceAll(""));
            while (used.find()) {
                String key = used.group(1);
                boolean stem = stems.stream().anyMatch(made -> made.equals(key + "."));
                boolean begun = Texts.keys(Language.SV).stream().anyMatch(known -> known.startsWith(key + "."));
                if (!Texts.has(Language.SV, key) && !stem && !begun && !notAText(key)) {
                    missing.add(source.getFileName() + ": " + key);
                }
            }
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void everyRuleThatCanBeBrokenHasASentence() {
        assertThat(rules())
                .hasSizeGreaterThan(40)
                .allSatisfy(rule -> assertThat(Language.values())
                        .filteredOn(rule.area()::in)
                        .allMatch(language -> Texts.has(language, rule.key()), rule.key()));
    }

    @Test
    void everyDoorSaysWhoseItIs() {
        for (Door door : new Doors().all()) {
            List<String> keys = Stream.of("title", "text", "go", "signIn")
                    .map(part -> "access.front." + door.name() + "." + part)
                    .toList();
            for (Language language : Language.values()) {
                assertThat(keys).allMatch(key -> Texts.has(language, key));
                assertThat(Texts.has(language, "demo.door." + door.name())).isTrue();
            }
        }
    }

    /** The later of the two would win without a word. */
    @Test
    void noPropertiesFileHoldsAKeyTwice() throws IOException {
        Set<String> twice = new TreeSet<>();
        List<Path> files = SourceTree.main(".properties");
        for (Path file : files) {
            new Properties() {
                @Override
                public synchronized Object put(Object key, Object value) {
                    Object before = super.put(key, value);
                    if (before != null) {
                        twice.add(file.getFileName() + ": " + key);
                    }
                    return before;
                }
            }.load(new StringReader(SourceTree.read(file)));
        }

        assertThat(files).hasSizeGreaterThan(Texts.Area.values().length);
        assertThat(twice).isEmpty();
    }

    @Test
    void everyTextIsUsed() {
        Set<String> used = rules().stream().map(Rule::key).collect(Collectors.toSet());
        Set<String> stems = stems();
        stems.addAll(MADE_ELSEWHERE);
        for (Path source : SourceTree.main(".java", ".xhtml", ".html", ".json", ".yaml")) {
            String text = SourceTree.read(source);
            Matcher whole = WHOLE.matcher(text);
            while (whole.find()) {
                used.add(whole.group(1));
            }
            // Templates of letters name their keys between braces, definitions of forms without their area.
            Matcher any =
                    Pattern.compile(AREAS + "\\.[A-Za-z0-9_.-]*[A-Za-z0-9_-]").matcher(text);
            while (!source.toString().endsWith(".java") && any.find()) {
                used.add(any.group());
            }
        }
        Set<String> unused = new TreeSet<>();
        for (String key : Texts.keys(Language.SV)) {
            if (!used.contains(key) && stems.stream().noneMatch(key::startsWith)) {
                unused.add(key);
            }
        }

        assertThat(unused).isEmpty();
    }

    /** The constants of every room's rules: their keys derive from their names. */
    private static List<Rule> rules() {
        return new ClassFileImporter()
                .importPackages("se.besked").stream()
                        .filter(type -> type.isEnum() && type.isAssignableTo(Rule.class))
                        .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                        .map(Rule.class::cast)
                        .toList();
    }

    private static Texts.Area area(String key) {
        return Texts.Area.valueOf(key.substring(0, key.indexOf('.')).toUpperCase(java.util.Locale.ROOT));
    }

    /** Literals that end in a dot and are completed while running: {@code "common.fault." + kind}. */
    private static Set<String> stems() {
        Set<String> stems = new TreeSet<>();
        for (Path source : SourceTree.main(".java", ".xhtml", ".html")) {
            Matcher key = KEY_OF.matcher(SourceTree.read(source));
            while (key.find()) {
                stems.add(key.group(1) + ".");
            }
            Matcher stem = STEM.matcher(SourceTree.read(source));
            while (stem.find()) {
                // A bare area would excuse every text of it.
                if (stem.group(1).chars().filter(c -> c == '.').count() > 1) {
                    stems.add(stem.group(1));
                }
            }
        }
        return stems;
    }

    /** Names that look like keys: rows of a calculation and file names. */
    private static boolean notAText(String key) {
        return List.of("norm.couple", "norm.common").contains(key)
                || key.endsWith(".html")
                || key.endsWith(".json")
                || key.endsWith(".css")
                || key.endsWith(".js")
                || key.endsWith(".pdf");
    }
}
