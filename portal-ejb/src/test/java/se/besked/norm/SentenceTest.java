package se.besked.norm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

class SentenceTest {

    @Test
    void isSaidInTheReadersLanguage() {
        Sentence sentence = Sentence.of("norm.row.surplus", Argument.month(YearMonth.of(2026, 11)));
        assertThat(sentence.in(Language.SV)).isEqualTo("Överskott från november\u00a02026");
        assertThat(sentence.in(Language.EN)).isEqualTo("Surplus from November\u00a02026");
        Sentence days = Sentence.of("norm.how.days", Argument.number(10), Argument.number(31), Argument.money(439_000));
        assertThat(days.in(Language.SV))
                .isEqualTo("Bor här 10 av månadens 31 dagar: 4\u202f390\u00a0kr × 12 / 365 × 10.");
    }

    @Test
    void whatAPersonIsCalledIsNeverReadAsAPattern() {
        assertThat(Sentence.of("norm.row.adult", Argument.text("O'Hara {0}")).in(Language.EN))
                .isEqualTo("Personal costs, O'Hara {0}");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyKindOfArgumentCanBeSaid(Language language) {
        Sentence sentence = new Sentence(
                "norm.how.child-work",
                List.of(
                        Argument.money(1),
                        Argument.phrase("norm.how.lunch"),
                        Argument.date(LocalDate.of(2028, 2, 29))));
        assertThat(sentence.in(language)).contains("29").doesNotContain("{");
    }

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
