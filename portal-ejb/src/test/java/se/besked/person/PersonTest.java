package se.besked.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;

class PersonTest {

    @ParameterizedTest
    @CsvSource({
        "Karin Sjöberg, true",
        "SJOBERG Karin, true",
        "Karin Sjö\u200dberg, true",
        "Ka\u200crin Sjöberg\ufe0f, true",
        "Karin Sjö berg, false",
        "Karin Berg, false"
    })
    void aNameIsTheSameWhateverItsOrderCaseAndSigns(String name, boolean same) {
        IdentityNumber identity = new IdentityNumber("199006022397");
        assertThat(new Person("a", identity, "Karin", "Sjöberg", Language.SV).called(name))
                .isEqualTo(same);
        assertThat(new Person("b", identity, "Karin", "Sjö\u200dberg", Language.SV).called(name))
                .isEqualTo(same);
    }
}
