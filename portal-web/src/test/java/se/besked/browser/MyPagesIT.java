package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** An applicant reads where things stand, and the answer. */
@ExtendWith(Besked.class)
class MyPagesIT {

    @ParameterizedTest
    @CsvSource({"sv,360", "sv,1280", "en,360", "en,1280", "ar,360", "ar,1280"})
    void theWayFromTheMonthsToTheAppealFitsAndIsAccessible(String tag, int width, Besked besked) {
        Language language = Language.ofTag(tag).orElseThrow();
        Visitor henrik = besked.visitor(width == 360 ? Device.PHONE : Device.DESKTOP);
        henrik.comeInAs("Henrik Dahl", language);
        look(henrik, "my", tag, width);
        String decision = decisions(henrik).get(0);
        henrik.open(decision.replaceFirst("/decision/.*", ""));
        look(henrik, "month", tag, width);
        henrik.open(decision);
        henrik.page().locator("main details summary").first().click();
        look(henrik, "decision", tag, width);
        henrik.follow(Texts.get(language, "decision.appeal.how"));
        look(henrik, "appeal", tag, width);
    }

    @ParameterizedTest
    @CsvSource({"sv,360", "ar,1280"})
    void theAppealHasRoomToWriteAndPaperShowsTheWholeCalculation(String tag, int width, Besked besked) {
        Language language = Language.ofTag(tag).orElseThrow();
        Visitor henrik = besked.visitor(width == 360 ? Device.PHONE : Device.DESKTOP);
        henrik.comeInAs("Henrik Dahl", language);
        henrik.open(decisions(henrik).get(0));
        Locator sums = henrik.page().locator("details .calculation tfoot td").first();
        assertThat(sums.isVisible()).as("folded on the screen").isFalse();
        henrik.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(sums.isVisible()).as("unfolded on paper").isTrue();

        henrik.open(decisions(henrik).get(0).replace("/decision/", "/appeal/"));
        for (Media media : List.of(Media.SCREEN, Media.PRINT)) {
            henrik.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(media));
            double below = 0;
            for (Locator part : henrik.page().locator(".sheet .to-write").all()) {
                BoundingBox box = part.boundingBox();
                assertThat(box.width).as("room to write").isGreaterThan(250);
                assertThat(box.height).isGreaterThan(60);
                assertThat(box.y).as("below what stands before it").isGreaterThanOrEqualTo(below);
                below = box.y + box.height;
            }
        }
        assertThat(henrik.page().locator("main p [lang=sv]").allInnerTexts())
                .as("marked for who listens")
                .anyMatch(name -> name.startsWith("Förvaltningsrätten"));
    }

    @Test
    void theCardSaysThatAnAnswerHasComeAndNotWhatItIs(Besked besked) {
        Visitor omar = besked.visitor(Device.PHONE);
        omar.comeInAs("Omar Ali", Language.SV);

        String months = omar.page().locator("main").innerText();
        assertThat(months)
                .contains(text("my.answer"))
                .contains(text("my.read", 1))
                .doesNotContain("\u00a0kr");
    }

    @Test
    void theAnswerStandsFirstAndIsTheSumOfItsTable(Besked besked) {
        Visitor henrik = besked.visitor(Device.PHONE.withoutScripts());
        henrik.comeInAs("Henrik Dahl", Language.SV);
        henrik.open(decisions(henrik).get(0));

        String granted =
                henrik.page().locator(".answer strong").first().innerText().replace("\u00a0kr", "");
        assertThat(granted).isNotBlank();
        assertThat(henrik.page()
                        .locator(".answer-rows tfoot td")
                        .last()
                        .innerText()
                        .strip())
                .isEqualTo(granted);
        assertThat(henrik.page().locator(".answer-rows").innerText()).contains(text("letter.rows.later"));
        assertThat(henrik.page().locator("main").innerText()).contains(text("letter.appeal.heading"), "Karin Lund");
    }

    @Test
    void aRowThatIsDecidedLaterTakesItsPaperFromTheCard(Besked besked) {
        Visitor henrik = besked.visitor(Device.PHONE.withoutScripts());
        henrik.comeInAs("Henrik Dahl", Language.SV);
        henrik.follow(text("my.show", "Medicin"));

        assertThat(henrik.path()).startsWith("/sv/apply/2026-12/upload?for=item.");
        assertThat(henrik.page().locator("main").innerText()).contains("Medicin");
    }

    @Test
    void somebodyElsesDecisionIsNotThere(Besked besked) {
        Visitor henrik = besked.visitor();
        henrik.comeInAs("Henrik Dahl", Language.SV);
        String decision = decisions(henrik).get(0);
        Visitor ingrid = besked.visitor();
        ingrid.comeInAs("Ingrid Åkesson", Language.SV);
        ingrid.expectComplaint("404");

        assertThat(ingrid.open(decision).status()).isEqualTo(404);
        assertThat(ingrid.open(decision.replace("/decision/", "/appeal/")).status())
                .isEqualTo(404);
        assertThat(henrik.open(decision).status()).isEqualTo(200);
    }

    @Test
    void theLetterComesInSwedishAndInTheReadersLanguageToItsReaderOnly(Besked besked) {
        Visitor amina = besked.visitor();
        amina.comeInAs("Amina Hassan", Language.AR);
        amina.open(decisions(amina).get(0));
        List<String> letters = amina.page().locator(".letters a").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(letters).hasSize(2);
        for (String letter : letters) {
            APIResponse pdf = amina.context().request().get(besked.address() + letter);
            assertThat(pdf.status()).as(letter).isEqualTo(200);
            assertThat(new String(pdf.body(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        }
        Visitor ingrid = besked.visitor();
        ingrid.comeInAs("Ingrid Åkesson", Language.SV);
        assertThat(ingrid.context()
                        .request()
                        .get(besked.address() + letters.get(0))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aPersonWithoutACaseAndOneOnPaperAreLedOn(Besked besked) {
        Visitor linnea = besked.visitor(Device.PHONE);
        linnea.comeInAs("Linnea Strand", Language.AR);
        assertThat(linnea.heading()).isEqualTo(Texts.get(Language.AR, "access.noCase.title"));
        linnea.assertAccessible();
        Visitor eva = besked.visitor(Device.PHONE);
        eva.comeInAs("Eva Norell", Language.EN);
        assertThat(eva.page().locator("main").innerText())
                .contains(Texts.get(Language.EN, "my.paper.title"))
                .doesNotContainIgnoringCase("protect");
        eva.assertAccessible();
    }

    @Test
    void theFirstViewsWeighAtMostSixtyKilobytes(Besked besked) {
        Visitor henrik = besked.visitor(Device.PHONE);
        henrik.comeInAs("Henrik Dahl", Language.AR);
        String decision = decisions(henrik).get(0);
        assertThat(henrik.bytesToOpen("/ar/my")).isLessThanOrEqualTo(60_000);
        assertThat(henrik.bytesToOpen(decision)).isLessThanOrEqualTo(60_000);
        assertThat(henrik.bytesToOpen("/ar/trial-calculation")).isLessThanOrEqualTo(60_000);
    }

    private static void look(Visitor visitor, String name, String tag, int width) {
        assertThat(visitor.page().locator("html").getAttribute("lang")).isEqualTo(tag);
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.keepPicture(name + "-" + tag + "-" + width);
    }

    /** The addresses of the decisions on the page, newest month first. */
    private static List<String> decisions(Visitor visitor) {
        List<String> links = visitor.page().locator("a[href*='/decision/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .toList();
        assertThat(links).isNotEmpty();
        return links;
    }

    private static String text(String key, Object... arguments) {
        return Texts.get(Language.SV, key, arguments);
    }
}
