package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** Anybody tries the norm, without signing in. */
@ExtendWith(Besked.class)
class TrialPageIT {

    private static final String PAGE = "/sv/trial-calculation";

    @Test
    void aCoupleWithAChildIsCalculatedWithoutScripts(Besked besked) {
        Visitor visitor = besked.visitor(Device.PHONE.withoutScripts());
        visitor.open(PAGE);
        visitor.page().locator("[name=adults][value=couple]").check();
        visitor.press(text("norm.page.addChild"));
        visitor.field("child.1.age").fill("5");
        visitor.field("income.1.amount").fill("6200");
        visitor.field("income.1.kind").selectOption("stimulus");
        visitor.field("rent").fill("5 400");
        visitor.field("rent").press("Enter");

        // 2026: couple 7 100, child of 5 3 060, common for three 1 790, rent 5 400, less three quarters of 6 200.
        assertThat(visitor.page().locator(".answer .big").innerText()).contains("12\u202f700\u00a0kr");
        assertThat(visitor.page().locator(".calculation").allInnerTexts()).hasSize(3);
        assertThat(visitor.context().cookies())
                .noneMatch(cookie -> cookie.name.toUpperCase().contains("SESSION"));
    }

    @Test
    void whatIsWrongIsSaidAtItsFieldAndNothingTypedIsLost(Besked besked) {
        Visitor visitor = besked.visitor(Device.PHONE);
        visitor.open(PAGE);
        visitor.press(text("norm.page.addChild"));
        visitor.field("child.1.age").fill("fem");
        visitor.field("rent").fill("mycket");
        visitor.field("electricity").fill("540");
        visitor.page().locator("main button.primary").click();

        assertThat(visitor.page().locator("#error-summary a").all())
                .hasSize(2)
                .allSatisfy(link -> assertThat(visitor.page()
                                .locator("[id='" + link.getAttribute("href").substring(1) + "']")
                                .count())
                        .isOne());
        assertThat(visitor.field("child.1.age").inputValue()).isEqualTo("fem");
        assertThat(visitor.field("rent").inputValue()).isEqualTo("mycket");
        assertThat(visitor.field("electricity").inputValue()).isEqualTo("540");
        visitor.assertAccessible();

        visitor.press("English");
        assertThat(visitor.path()).isEqualTo("/en/trial-calculation");
        assertThat(visitor.field("rent").inputValue()).isEqualTo("mycket");
        assertThat(visitor.page().locator("#error-summary").innerText()).contains("Rent");
    }

    @Test
    void aYearWithoutATableSaysSo(Besked besked) {
        Visitor visitor = besked.visitor();
        visitor.open(PAGE);
        visitor.field("year").fill("2024");
        visitor.field("year").press("Enter");

        assertThat(visitor.page().locator("[id='year-error']").innerText()).contains("2024");
        assertThat(visitor.page().locator(".answer").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"sv,360", "sv,1280", "en,360", "en,1280", "ar,360", "ar,1280"})
    void theResultFitsAndIsAccessible(String tag, int width, Besked besked) {
        Visitor visitor = besked.visitor(width == 360 ? Device.PHONE : Device.DESKTOP);
        visitor.open("/" + tag + "/trial-calculation");
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.field("income.1.amount").fill("9000");
        visitor.field("rent").fill("5400,50");
        visitor.page().locator("main button.primary").click();

        assertThat(visitor.page().locator(".answer .big").innerText()).isNotBlank();
        visitor.assertFits();
        visitor.assertAccessible();
        visitor.keepPicture("trial-" + tag + "-" + width);
    }

    private static String text(String key) {
        return Texts.get(Language.SV, key);
    }
}
