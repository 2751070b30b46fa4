package se.besked.web.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.besked.forms.ShowWhen;
import se.besked.forms.Words;
import se.besked.i18n.Language;

class FormSpeechTest {

    private static final Words LAST = Words.of("form.last.income", YearMonth.of(2026, 10), 520_000L);

    @Test
    void argumentsAreSaidByTheirKindInTheLanguageOfTheReader() {
        assertThat(FormSpeech.in(Language.SV, LAST)).isEqualTo("I oktober var det 5\u202f200\u00a0kr.");
        assertThat(FormSpeech.in(Language.AR, LAST)).contains("\u20665\u202f200\u00a0kr\u2069");
    }

    @Test
    void aTextInsideATextIsSaidFirst() {
        Words title = Words.of("form.item.title", Words.of("form.kind.salary"), "Yusuf Hassan");
        assertThat(FormSpeech.in(Language.EN, title)).isEqualTo("Pay – Yusuf Hassan");
    }

    @Test
    void namesAndTypedTextKeepTheirOwnDirectionBesideOtherScripts() {
        Words arabicName = Words.of("form.person", "", "", "أمينة");
        assertThat(FormSpeech.in(Language.SV, arabicName)).isEqualTo("\u2068أمينة\u2069");
        assertThat(FormSpeech.in(Language.AR, Words.of("form.person", "", "", "Amina")))
                .isEqualTo("\u2068Amina\u2069");
    }

    @Test
    void aConditionIsWrittenForTheScript() {
        assertThat(FormSpeech.showWhen(List.of(
                        new ShowWhen("q.anyRent", List.of("yes")),
                        new ShowWhen("i.x.carry", List.of("same", "changed")))))
                .isEqualTo("q.anyRent=yes&i.x.carry=same|changed");
        assertThat(FormSpeech.showWhen(List.of())).isNull();
    }
}
