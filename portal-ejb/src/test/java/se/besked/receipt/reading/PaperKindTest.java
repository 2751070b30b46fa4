package se.besked.receipt.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Anställningsavtal / Timlön 128 kr / Uppsägningstid en månad | AGREEMENT",
                "HYRESKONTRAKT / Hyra 5 400 kr / Bankgiro 123-4567 | AGREEMENT",
                "Lönespecifikation november / Bruttolön 8 000 / Nettolön 6 200 | PAY_SLIP",
                "Faktura / Att betala 320,50 | BILL",
                "ICA Nära / SUMMA 43,90 | BILL",
                "Hej Amina, vi ses på tisdag. 128 kr | UNKNOWN",
                "'' | UNKNOWN"
            })
    void theWordsOnAPaperSayWhatKindItIs(String text, PaperKind kind) {
        Reading reading = AmountsAndDates.read(text.replace(" / ", "\n"), LocalDate.of(2026, 11, 20));

        assertThat(reading.kind()).isEqualTo(kind);
    }
}
