package se.besked.forms;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.FormTexts;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

class FormTextsTest {

    private static final Set<String> NEEDED = FormTexts.of(FormDefinitions.latest("monthly"));

    @ParameterizedTest
    @EnumSource(Language.class)
    void theAreaHoldsExactlyTheTextsThatTheFormCanAskFor(Language language) {
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
        boolean name = key.startsWith("form.problem.") && !key.matches(".*\\.(long|small|large|range)");
        return name || key.startsWith("form.item.name.") ? 1 : 3;
    }
}
