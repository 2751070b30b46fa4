package se.besked.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FontsTest {

    @ParameterizedTest
    @CsvSource({
        "'Åsa, 5 400 kr – “ja”', ''",
        "'Олена Шевченко', ''",
        "'Ελένη', ''",
        "'إيجار ٥٤٠٠', ''",
        "'ሰላም', ''",
        "'สมชาย Hyra', สมชาย",
        "'გიორგი', გიორ",
        "'李 李', 李"
    })
    void whatOurFontsLackIsTold(String text, String lacking) {
        assertThat(Fonts.lacking(text)).isEqualTo(lacking);
    }
}
