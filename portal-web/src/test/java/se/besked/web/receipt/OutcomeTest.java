package se.besked.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.inspection.Refusal;

class OutcomeTest {

    @Test
    void eachFileThatWasNotTakenIsToldByItsNumber() {
        Outcome outcome = new Outcome();
        outcome.received(new Taken("p", "f"));
        outcome.refused(Refusal.EMPTY);
        outcome.refused(Refusal.TOO_LARGE);

        assertThat(outcome.written()).isEqualTo("&sent=3&received=1&refused=2.EMPTY,3.TOO_LARGE");
        Outcome read = Outcome.of("3", "1", "2.EMPTY,3.TOO_LARGE");
        assertThat(read.getReceived()).isEqualTo(1);
        assertThat(read.sentences(Language.EN))
                .containsExactly(
                        "File 2: The file is empty. Check that you chose the right file and send it again.",
                        "File 3: The file is larger than 10 MB. Take a new photo in lower resolution, or "
                                + "split the file,"
                                + " and send it again.");
    }

    @Test
    void aSingleFileNeedsNoNumber() {
        assertThat(Outcome.of("1", "0", "1.EMPTY").sentences(Language.SV))
                .containsExactly("Filen är tom. Kontrollera att du valde rätt fil och skicka igen.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "1.NOPE", "EMPTY", "<script>", "1.EMPTY<", "0.EMPTY", "-1.EMPTY", "999.EMPTY"})
    void whatIsWrittenOtherwiseInAnAddressIsNothing(String refused) {
        Outcome outcome = Outcome.of("<b>", "-5", refused);

        assertThat(outcome.getReceived()).isZero();
        assertThat(outcome.sentences(Language.SV)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Refusal.class)
    void everyRefusalIsASentenceOfItsOwnInEveryLanguage(Refusal reason) {
        for (Language language : Language.values()) {
            assertThat(Outcome.of("1", "0", "1." + reason).sentences(language))
                    .singleElement()
                    .asString()
                    .endsWith(".")
                    .doesNotContain("{");
        }
    }

    @Test
    void aScriptHearsOfEachFileInItsOrder() {
        Outcome outcome = new Outcome();
        outcome.refused(Refusal.EMPTY);
        outcome.received(new Taken("p", "f"));

        assertThat(outcome.files(Language.EN))
                .containsExactly(
                        Map.of("refused", "EMPTY", "sentence", Texts.get(Language.EN, "receipt.refused.empty")),
                        Map.of("paper", "p", "file", "f", "state", "RECEIVED"));
    }
}
