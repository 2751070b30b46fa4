package se.besked.browser;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;

@ExtendWith(Besked.class)
class ApplyIT {

    private static final String DECEMBER = "2026-12";
    private static final String NUMBER = "main .answer .number";

    @Test
    void aMonthIsFiledInSwedishAndChangedWhileItIsReadThrough(Besked besked) {
        Applicant olof = Applicant.signsIn(besked, Device.DESKTOP, "olof", Language.SV, DECEMBER);
        olof.open("contact");
        olof.answerToTheEnd();
        assertThat(olof.visitor().path()).isEqualTo(olof.pathOf("check"));

        olof.page().locator(".change a[href*='/rent?']").last().click();
        olof.page().locator("input[name$='.carry'][value=changed]").check();
        olof.page().locator("input[name$='.amount']").fill("6 100,50");
        date(olof, "30", "11", "2026");
        olof.page().locator("input[name$='.note']").fill("Hyran höjdes <script>alert(1)</script>");
        olof.press("common.continue");
        assertThat(olof.visitor().path()).isEqualTo(olof.pathOf("check"));
        assertThat(olof.page().locator("main").innerText())
                .contains("6\u202f100,50\u00a0kr")
                .contains("<script>alert(1)</script>");

        // Nobody waits for the checks of a file: it is sent, and the application right after it.
        olof.open("upload?for=month&step=check");
        olof.page()
                .setInputFiles(
                        "#file", new FilePayload("konto.pdf", "application/pdf", "%PDF-1.4 ".getBytes(US_ASCII)));
        olof.page().locator("li[data-paper]").first().waitFor();
        olof.open("check");
        olof.press("apply.check.goOn");
        Page secondTab = olof.visitor().context().newPage();
        secondTab.navigate(olof.page().url());
        olof.press("apply.sign.send");
        String number = olof.page().locator(NUMBER).innerText();
        assertThat(number).matches("2026-\\d{6}");
        secondTab.locator("main button.primary").click();
        assertThat(secondTab.locator(NUMBER).innerText()).isEqualTo(number);
        olof.open("rent");
        assertThat(olof.visitor().path()).isEqualTo(olof.pathOf("received"));
        assertThat(olof.page().locator(NUMBER).innerText()).isEqualTo(number);
        assertThat(olof.page().locator("main").innerText())
                .contains("Karin Lund", "torsdag 19 november", "fredag 27 november");
        APIResponse copy = olof.visitor().context().request().get(besked.address() + "/letters/sent/sv/" + DECEMBER);
        assertThat(copy.headers().get("content-type")).startsWith("application/pdf");
        assertThat(new String(copy.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void aMonthWithoutChangesIsEightPagesWithOnlyAmountsTypedAndThePartnerReadsItAndSigns(Besked besked) {
        Applicant amina = Applicant.signsIn(besked, Device.PHONE, "amina", Language.AR, DECEMBER);
        Set<String> pages = new LinkedHashSet<>();
        amina.page().onFrameNavigated(frame -> pages.add(frame.url().replaceAll("[?#].*", "")));
        amina.visitor().open("/ar/my");
        amina.page().locator("a[href*='/apply/" + DECEMBER + "/']").first().click();
        amina.visitor().assertFits();
        amina.press("apply.asLast.yes");
        List<String> typed = amina.answerToTheEnd();
        assertThat(typed).as("fields typed in").hasSizeLessThan(3).allMatch(name -> name.endsWith(".amount"));
        assertThat(amina.page().locator("html").getAttribute("dir")).isEqualTo("rtl");
        amina.visitor().assertFits();
        amina.press("apply.check.goOn");
        amina.press("apply.sign.send");
        assertThat(amina.visitor().heading()).isEqualTo(amina.text("apply.received.title"));
        assertThat(amina.page().locator(".notice.todo").innerText()).contains("Yusuf Hassan");
        assertThat(pages).as("pages of a month without changes").hasSizeLessThanOrEqualTo(8);
        String number = amina.page().locator(NUMBER).innerText();

        Applicant yusuf = Applicant.signsIn(besked, Device.PHONE.withoutScripts(), "yusuf", Language.SV, DECEMBER);
        yusuf.open("received");
        yusuf.visitor().follow(yusuf.text("apply.received.goSign"));
        assertThat(yusuf.page().locator(".answers dt").allInnerTexts()).contains("Hyra");
        yusuf.press("apply.sign.sign");
        assertThat(yusuf.page().locator(NUMBER).innerText()).isEqualTo(number);
        assertThat(yusuf.page().locator(".notice.todo").count()).isZero();
    }

    @Test
    void whatIsWrongIsSummedUpInTheSameWordsAndTakesFocus(Besked besked) {
        Applicant tesfaye = Applicant.signsIn(besked, Device.PHONE, "tesfaye", Language.SV, DECEMBER);
        tesfaye.open("changes");
        tesfaye.press("common.continue");
        assertThat(tesfaye.page().title()).startsWith("Fel: ");
        assertThat(tesfaye.page().evaluate("() => document.activeElement.id")).isEqualTo("error-summary");
        List<String> summed = tesfaye.page().locator("#error-summary li").allInnerTexts();
        List<String> atFields = tesfaye.page().locator("main .error").allInnerTexts().stream()
                .map(text -> text.replace("Fel:", "").strip())
                .toList();
        assertThat(summed).isNotEmpty().isEqualTo(atFields);
        tesfaye.visitor().assertAccessible();
        tesfaye.page().locator("#error-summary a").first().click();
        assertThat(tesfaye.page().evaluate("() => document.activeElement.name")).isEqualTo("q.anythingChanged");
    }

    @ParameterizedTest
    @CsvSource({"true", "false"})
    void theLanguageSwitchAndComingBackLaterKeepWhatIsTyped(boolean scripts, Besked besked) {
        Device phone = scripts ? Device.PHONE : Device.PHONE.withoutScripts();
        Applicant tesfaye = Applicant.signsIn(besked, phone, "tesfaye", Language.SV, DECEMBER);
        tesfaye.open("changes");
        tesfaye.page().locator("input[name='q.anythingChanged'][value=yes]").check();
        tesfaye.page().locator("input[name='q.workChanged'][value=yes]").check();
        String typed = "Jag har fått ett nytt arbete " + scripts + ".\nDet är på halvtid & \"bra\".";
        tesfaye.visitor().field("q.workWhat").fill(typed);
        tesfaye.visitor().press("العربية");
        assertThat(tesfaye.page().locator("html").getAttribute("lang")).isEqualTo("ar");
        assertThat(tesfaye.visitor().field("q.workWhat").inputValue()).isEqualTo(typed);
        tesfaye.visitor().field("q.workWhat").fill(typed + " Mer.");
        tesfaye.page().locator("main button[value=later]").click();
        tesfaye.open("changes");
        assertThat(tesfaye.visitor().field("q.workWhat").inputValue()).isEqualTo(typed + " Mer.");
        tesfaye.page().locator("input[name='q.anythingChanged'][value=no]").check();
        tesfaye.press("common.continue");
    }

    @Test
    void aStaleTabIsToldShowsBothAndKeepsWhatWasTyped(Besked besked) {
        Applicant tesfaye = Applicant.signsIn(besked, Device.PHONE, "tesfaye", Language.SV, DECEMBER);
        tesfaye.open("contact");
        Page other = tesfaye.visitor().context().newPage();
        other.navigate(tesfaye.page().url());
        other.locator("[name='q.phone']").fill("070-111 11 11");
        other.locator("main button.primary").click();
        other.waitForURL("**/contact?check*");

        tesfaye.visitor().field("q.phone").fill("070-222 22 22");
        tesfaye.press("common.continue");

        assertThat(tesfaye.page().locator(".stale tbody tr").allInnerTexts())
                .singleElement()
                .satisfies(row -> assertThat(row).contains("070-111 11 11").contains("070-222 22 22"));
        assertThat(tesfaye.visitor().field("q.phone").inputValue()).isEqualTo("070-222 22 22");
        tesfaye.visitor().assertAccessible();
        tesfaye.visitor().assertFits();
        tesfaye.press("common.continue");
        assertThat(tesfaye.page().locator(".stale").count()).isZero();
        tesfaye.open("contact");
        assertThat(tesfaye.visitor().field("q.phone").inputValue()).isEqualTo("070-222 22 22");
    }

    @Test
    void aRowIsAddedHasItsPaperAndIsTakenAwayAgain(Besked besked) {
        Applicant tesfaye = Applicant.signsIn(besked, Device.PHONE, "tesfaye", Language.SV, DECEMBER);
        tesfaye.open("care");
        tesfaye.page().locator("input[name='q.anyCare'][value=yes]").check();
        tesfaye.press("apply.add.row");
        assertThat(tesfaye.page().locator(".add .error").innerText()).contains(tesfaye.text("apply.add.choose"));
        assertThat(tesfaye.page().title()).startsWith("Fel: ");
        assertThat(tesfaye.page().evaluate("() => document.activeElement.id")).isEqualTo("error-summary");
        tesfaye.page().locator("#error-summary a").click();
        assertThat(tesfaye.page().evaluate("() => document.activeElement.id")).isEqualTo("add.care");
        tesfaye.page().locator("select[name^='add.']").selectOption("medicine");
        tesfaye.press("apply.add.row");
        tesfaye.page().locator("input[name$='.amount']").fill("٣٢٠");
        tesfaye.page().locator("button[value^='ways:item.']").click();
        assertThat(tesfaye.visitor().path()).contains("/upload?for=item.").contains("step=care");
        tesfaye.open("care");
        assertThat(tesfaye.page().locator("input[name$='.amount']").inputValue())
                .isEqualTo("٣٢٠");
        tesfaye.page().locator("button[value^='remove:']").click();
        assertThat(tesfaye.page().locator(".row").count()).isZero();
    }

    @Test
    void questionsThatDoNotApplyAreFoldedAwayByScriptsAndOpenWithout(Besked besked) {
        Applicant withScripts = Applicant.signsIn(besked, Device.PHONE, "tesfaye", Language.EN, DECEMBER);
        withScripts.open("rent");
        Locator amount = withScripts.page().locator("input[name$='.amount']").first();
        assertThat(amount.isVisible()).isFalse();
        withScripts
                .page()
                .locator("input[name$='.carry'][value=changed]")
                .first()
                .check();
        assertThat(amount.isVisible()).isTrue();
        Applicant without = Applicant.signsIn(besked, Device.PHONE.withoutScripts(), "tesfaye", Language.EN, DECEMBER);
        without.open("rent");
        assertThat(without.page().locator("input[name$='.amount']").first().isVisible())
                .isTrue();
    }

    @Test
    void whoComesToChangeAnAnswerBehindAnotherStandsOnIt(Besked besked) {
        Applicant tesfaye = Applicant.signsIn(besked, Device.PHONE, "tesfaye", Language.SV, DECEMBER);
        tesfaye.open("rent");
        String amount = tesfaye.page().locator("input[name$='.amount']").first().getAttribute("name");
        tesfaye.open("contact");
        tesfaye.open("rent?from=check#" + amount);
        assertThat(tesfaye.page().evaluate("() => document.activeElement.name")).isEqualTo(amount);
        assertThat(tesfaye.page()
                        .locator("input[name$='.carry'][value=changed]")
                        .first()
                        .isChecked())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"SV, 1280", "EN, 360", "AR, 360"})
    void thePagesAreAccessibleAndFit(Language language, int width, Besked besked) {
        Device device = width == 360 ? Device.PHONE : Device.DESKTOP;
        Applicant tesfaye = Applicant.signsIn(besked, device, "tesfaye", language, DECEMBER);
        for (String step : List.of("contact", "household", "rent", "income?check", "payment", "check?check")) {
            look(tesfaye, step, width);
        }
        look(Applicant.signsIn(besked, device, "leila", language, DECEMBER), "sign", width);
        look(Applicant.signsIn(besked, device, "maria", language, DECEMBER), "received", width);
        look(Applicant.signsIn(besked, device, "eva", language, DECEMBER), "contact", width);
    }

    private static void look(Applicant applicant, String step, int width) {
        applicant.open(step);
        applicant.visitor().assertFits();
        applicant.visitor().assertAccessible();
        applicant.visitor().keepPicture("apply-" + applicant.pathOf(step).replaceAll("[^a-z]+", "-") + width);
    }

    private static void date(Applicant applicant, String day, String month, String year) {
        applicant.page().locator("input[name$='.date.d']").first().fill(day);
        applicant.page().locator("input[name$='.date.m']").first().fill(month);
        applicant.page().locator("input[name$='.date.y']").first().fill(year);
    }
}
