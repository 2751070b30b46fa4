package se.besked.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    void amountsAreGroupedByANarrowNoBreakSpace() {
        assertThat(Formats.amount(Language.SV, 1_324_500)).isEqualTo("13\u202f245");
        assertThat(Formats.amount(Language.SV, 14_430)).isEqualTo("144,30");
        assertThat(Formats.amount(Language.EN, -885_000)).isEqualTo("\u22128\u202f850");
        assertThat(Formats.money(Language.AR, 540_000)).isEqualTo("\u20665\u202f400\u00a0kr\u2069");
    }

    @Test
    void datesAreWrittenOutWithLatinDigitsInEveryLanguage() {
        LocalDate day = LocalDate.of(2026, 11, 27);
        assertThat(Formats.date(Language.SV, day)).isEqualTo("27 november 2026");
        assertThat(Formats.day(Language.EN, day)).isEqualTo("27 November");
        assertThat(Formats.date(Language.AR, day)).isEqualTo("27 نوفمبر 2026");
        assertThat(Formats.monthHeading(Language.SV, YearMonth.of(2026, 12))).isEqualTo("December");
    }
}
