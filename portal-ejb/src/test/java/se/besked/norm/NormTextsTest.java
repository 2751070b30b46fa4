package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

class NormTextsTest {

    @ParameterizedTest
    @EnumSource(Language.class)
    void everySentenceOfTheRulesExistsInEveryLanguage(Language language) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/se/besked/norm"))) {
            for (Path source : sources.toList()) {
                Matcher key = Pattern.compile("\"(norm\\.[a-z-]+\\.[a-z-]+)\"").matcher(Files.readString(source));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(40);
        assertThat(keys).allMatch(key -> Texts.has(language, key));
    }
}
