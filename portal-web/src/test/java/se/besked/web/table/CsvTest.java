package se.besked.web.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.besked.i18n.Language;

class CsvTest {

    @Test
    void swedishSpreadsheetsPartBySemicolonsAndEnglishOnesByCommas() {
        assertThat(file(Language.SV, "Åsa; Öst", "1 000,50")).isEqualTo("\uFEFF\"Åsa; Öst\";1 000,50\r\n");
        assertThat(file(Language.EN, "Åsa; Öst", "1 000,50")).isEqualTo("\uFEFFÅsa; Öst,\"1 000,50\"\r\n");
    }

    @Test
    void quotesAndLinesStayInsideTheirCell() {
        assertThat(file(Language.SV, "say \"no\"", "two\nlines"))
                .isEqualTo("\uFEFF\"say \"\"no\"\"\";\"two\nlines\"\r\n");
    }

    @Test
    void theSpacesOfPagesAreThoseOfAKeyboard() {
        assertThat(file(Language.SV, "december\u00a02026", "5\u202f400", "\u00a0=x"))
                .isEqualTo("\uFEFFdecember 2026;5 400;' =x\r\n");
    }

    @Test
    void noCellIsAFormula() {
        assertThat(file(Language.SV, "=1+1", "+46", "-2", "@x", " =x", "\t=x", "a=b"))
                .isEqualTo("\uFEFF'=1+1;'+46;'-2;'@x;' =x;'\t=x;a=b\r\n");
    }

    private static String file(Language language, String... cells) {
        Csv csv = new Csv(language);
        csv.line(List.of(cells));
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
