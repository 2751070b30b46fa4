package se.besked.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.norm.Calculation.Totals;

class RunningViewTest {

    @ParameterizedTest
    @CsvSource({
        "0, SV, norm 5 220 + utgifter 5 400 =",
        "0, EN, norm 5 220 + expenses 5 400 =",
        "6200, SV, norm 5 220 + utgifter 5 400 − inkomst 6 200 =",
        "6200, EN, norm 5 220 + expenses 5 400 − income 6 200 ="
    })
    void anIncomeThatThereIsNotIsNotSaidToBeNought(long kronor, Language language, String words) {
        Totals totals = new Totals(
                400_000, 122_000, 522_000, 540_000, 0, kronor * 100, 1_062_000, 1_062_000 - kronor * 100, 0, 0);
        assertThat(new RunningView(totals, 0, 100).sum().in(language).replaceAll("[\\u00a0\\u202f]", " "))
                .isEqualTo(words);
    }
}
