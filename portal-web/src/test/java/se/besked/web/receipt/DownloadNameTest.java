package se.besked.web.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DownloadNameTest {

    private static final String FILE = "1a2b3c4d-0000-4000-8000-000000000000";

    @Test
    void anOrdinaryNameComesEncodedBesideOneOfOurs() {
        assertThat(DownloadName.disposition("Hyresavi åäö.PDF", "application/pdf", FILE))
                .isEqualTo("attachment; filename=\"besked-1a2b3c4d.pdf\"; "
                        + "filename*=UTF-8''Hyresavi%20%C3%A5%C3%A4%C3%B6.pdf");
    }

    @Test
    void aNameOfWhichNothingIsLeftLeavesOurs() {
        for (String nothing : new String[] {null, "", " ", "...", "../", "\u202e\u200f", "/", "a/"}) {
            assertThat(DownloadName.disposition(nothing, "image/jpeg", FILE))
                    .isEqualTo("attachment; filename=\"besked-1a2b3c4d.jpg\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.jpg\r\nSet-Cookie: besked-office=x",
                "a\"; filename=\"b.exe",
                "a.jpg\0.exe",
                "../../etc/passwd",
                "..\\..\\boot.ini",
                "\u202egpj.exe",
                "a\u2028b.jpg",
                "CON.jpg",
                "nul",
                "räkning\uD800.jpg",
                "%0d%0aX: y.jpg",
                "a;b,c'd*e.jpg",
                "<script>.html"
            })
    void noNameLeavesItsPlaceOrMisleads(String hostile) {
        String header = DownloadName.disposition(hostile, "image/jpeg", FILE);

        assertThat(header)
                .matches(
                        "attachment; filename=\"besked-1a2b3c4d\\.jpg\"; filename\\*=UTF-8''[A-Za-z0-9!#$&+.^_`|~%-]+");
        String name = URLDecoder.decode(
                header.substring(header.indexOf("''") + 2).replace("+", "%2B"), StandardCharsets.UTF_8);
        assertThat(name)
                .endsWith(".jpg")
                .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Cs}/\\\\:*?\"<>|%]")
                .doesNotStartWith(".");
        assertThat(name).doesNotMatch("(?i)(con|nul)\\..*");
    }

    @Test
    void aLongNameIsCutBetweenItsCharactersAndKeepsItsEnding() {
        String name = DownloadName.safe("😀".repeat(300) + ".jpeg", List.of("jpg", "jpeg"));

        assertThat(name.codePointCount(0, name.length())).isEqualTo(105);
        assertThat(name).endsWith("😀.jpeg");
    }

    @Test
    void whatItIsDecidesHowItEnds() {
        assertThat(DownloadName.safe("faktura.pdf.exe", List.of("pdf"))).isEqualTo("faktura.pdf.exe.pdf");
        assertThat(DownloadName.safe(".pdf", List.of("pdf"))).isEqualTo("pdf.pdf");
    }
}
