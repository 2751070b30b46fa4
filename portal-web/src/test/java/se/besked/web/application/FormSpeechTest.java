package se.besked.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.besked.forms.view.ShowWhen;

class FormSpeechTest {

    @Test
    void aConditionIsWrittenForTheScript() {
        assertThat(FormSpeech.showWhen(List.of(
                        new ShowWhen("q.anyRent", List.of("yes")),
                        new ShowWhen("i.x.carry", List.of("same", "changed")))))
                .isEqualTo("q.anyRent=yes&i.x.carry=same|changed");
        assertThat(FormSpeech.showWhen(List.of())).isNull();
    }
}
