package se.besked.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.besked.forms.definition.FormDefinitions;
import se.besked.forms.definition.Question;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.web.faces.PageFunctions;

class LawTextsTest {

    /** "SoL 12:7" says nothing to whoever is asked: each provision of the form opens to a sentence. */
    @ParameterizedTest
    @EnumSource(Language.class)
    void everyProvisionThatTheFormNamesIsExplained(Language language) {
        assertThat(FormDefinitions.latest("monthly").steps().stream()
                        .flatMap(step -> step.questions())
                        .map(Question::source)
                        .filter(Objects::nonNull)
                        .distinct()
                        .map(PageFunctions::lawKey))
                .hasSizeGreaterThan(5)
                .allMatch(key -> Texts.has(language, key));
    }
}
