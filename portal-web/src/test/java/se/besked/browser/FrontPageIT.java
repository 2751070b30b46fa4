package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

@ExtendWith(Besked.class)
class FrontPageIT {

    @ParameterizedTest
    @CsvSource({"sv,ltr,1280", "en,ltr,1280", "ar,rtl,1280", "sv,ltr,360", "en,ltr,360", "ar,rtl,360"})
    void theFrontPageGreetsInItsLanguageAndReadsInItsDirection(
            String language, String direction, int width, Besked besked) {
        Visitor visitor = besked.visitor(width == 360 ? Device.PHONE : Device.DESKTOP);
        visitor.open("/" + language + "/");
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(language);
        assertThat(visitor.page().locator("html").getAttribute("dir")).isEqualTo(direction);
        assertThat(visitor.heading())
                .isEqualTo(Texts.get(Language.ofTag(language).orElseThrow(), "access.front.title"));
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.keepPicture("front-" + language + "-" + width);
    }

    @Test
    void theDayOfTheDemonstrationStandsOnThePage(Besked besked) {
        Visitor visitor = besked.visitor();
        visitor.open("/en/");
        assertThat(visitor.page().locator(".demonstration").innerText()).contains("12 November 2026");
    }

    @Test
    void theFirstViewWeighsAtMostSixtyKilobytes(Besked besked) {
        assertThat(besked.visitor(Device.PHONE).bytesToOpen("/ar/")).isLessThanOrEqualTo(60_000);
    }

    @Test
    void withoutScriptsTheLanguageCanBeChanged(Besked besked) {
        Visitor visitor = besked.visitor(Device.PHONE.withoutScripts());
        visitor.open("/sv/");
        visitor.follow("English");
        assertThat(visitor.path()).isEqualTo("/en/");
    }
}
