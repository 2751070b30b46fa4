package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.FormTexts;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

class FormTextsTest {

    private static final Set<String> NEEDED = published();

    /** Of every version of every form that somebody may have begun on. */
    private static Set<String> published() {
        Set<String> needed = new TreeSet<>();
        try {
            for (String line : Files.readAllLines(Path.of("src/main/resources/forms/forms.lock"))) {
                Matcher form = Pattern.compile("  (\\w+)/v(\\d+)\\.json$").matcher(line);
                assertThat(form.find()).as(line).isTrue();
                needed.addAll(FormTexts.of(FormDefinitions.get(form.group(1), Integer.parseInt(form.group(2)))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return needed;
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAreaHoldsExactlyTheTextsThatTheFormsCanAskFor(Language language) {
        Set<String> there = new TreeSet<>(Texts.keys(language));
        there.removeIf(key -> !key.startsWith("form."));
        assertThat(there).containsExactlyInAnyOrderElementsOf(NEEDED);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextAsksForMoreArgumentsThanTheEngineGives(Language language) {
        for (String key : NEEDED) {
            int most = new MessageFormat(Texts.pattern(language, key)).getFormatsByArgumentIndex().length;
            assertThat(most).as(key).isLessThanOrEqualTo(arguments(key));
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void noTextShouts(Language language) {
        assertThat(NEEDED).noneMatch(key -> Texts.pattern(language, key).matches(".*[!\u00a1].*"));
    }

    private static int arguments(String key) {
        if (key.startsWith("form.problem.check.") || key.equals("form.item.carry.same")) {
            return 4;
        }
        if (key.equals("form.field.of") || key.equals("form.item.title") || key.equals("form.last.income")) {
            return 2;
        }
        boolean name = key.startsWith("form.problem.") && !key.matches(".*\\.(long|small|large|range|child)");
        return name || key.startsWith("form.item.name.") ? 1 : 3;
    }
}
