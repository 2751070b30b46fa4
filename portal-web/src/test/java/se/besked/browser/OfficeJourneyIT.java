package se.besked.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.YearMonth;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** The office's work on months of households of its own: on paper, reviewed, decided. */
@ExtendWith(Besked.class)
class OfficeJourneyIT {

    @Test
    void anOfficerReviewsByKeysAloneAndDecidesInTwoSteps(Besked besked) throws IOException {
        Visitor karin = officer(besked, "Karin Lund");
        registerOnPaper(karin, "Dagny", "850612", "5400", "320", "2100");
        Page page = karin.page();
        karin.assertAccessible();
        assertThat(amount(karin, "Rent").inputValue())
                .as("judged before anybody has judged")
                .isEmpty();

        scan(karin, "Medicine");
        karin.assertAccessible();
        focus(page, "Pay");
        for (String row : new String[] {"Pay", "Rent"}) {
            assertThat(focused(page)).contains(row);
            page.keyboard().press("a");
            saved(page, row);
        }
        assertThat(focused(page)).contains("Medicine");
        page.keyboard().press("u");
        assertThat(problem(page)).hasText(Pattern.compile(text("review.nothingToUndo")));
        page.keyboard().press("Escape");
        page.keyboard().press("l");
        page.keyboard().type("the receipt, rather than a picture of a jar");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, "Medicine").locator(".chip")).isVisible();
        assertThat(row(page, "Medicine").locator(".said-why")).containsText("rather than a picture of a jar");
        assertThat(page.locator("#so-far")).containsText("(1 row later)");
        karin.assertAccessible();
        karin.keepPicture("office-review");

        decide(karin);
        karin.assertAccessible();
        assertThat(karin.heading()).startsWith("Decision 1 on 12 November 2026");
        assertThat(page.locator(".stored")).containsText("Decided later");
        assertThat(page.locator(".answer h2")).hasText(Pattern.compile("^Granted: .*\\skr for December\\s2026$"));
        APIResponse letter = karin.context()
                .request()
                .get(besked.address()
                        + page.locator("a[href^='/letters/'][hreflang=sv]").getAttribute("href"));
        assertThat(letter.status()).isEqualTo(200);
        assertThat(new String(letter.body(), 0, 5)).isEqualTo("%PDF-");
        assertThat(letter.headers()).containsEntry("cache-control", "no-store");
        deliver(karin);

        page.locator(".place a").nth(1).click();
        assertThat(amount(karin, "Rent")).hasCount(0);
        focus(page, "Medicine");
        page.keyboard().press("a");
        saved(page, "Medicine");
        decide(karin);
        assertThat(karin.heading()).startsWith("Decision 2 on");
        assertThat(page.locator(".answer h2")).hasText(Pattern.compile("^Granted: 320\\skr for December\\s2026$"));
    }

    @Test
    void aMonthWithoutChangesTakesAtMostTwelveKeysFromOpeningToDecided(Besked besked) {
        Visitor karin = officer(besked, "Karin Lund");
        Page page = karin.page();
        String caseId = openCase(karin, "Gerda", "770511");
        registerOnPaper(karin, caseId, YearMonth.of(2026, 11), "5400", "320", "2100");
        decideByKeys(page);
        registerOnPaper(karin, caseId, YearMonth.of(2026, 12), "5400", "320", "2100");
        karin.open("/en/office");
        page.locator("#work tbody a", new Page.LocatorOptions().setHasText("Gerda"))
                .first()
                .focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/office/review/.*"));
        assertThat(page.locator("tbody.current button.name")).isFocused();
        page.keyboard().press("?");
        assertThat(page.locator("#keys")).containsText(text("review.keys.short"));
        page.keyboard().press("Escape");

        assertThat(decideByKeys(page)).as("keys from opening to decided").isLessThanOrEqualTo(12);
        assertThat(karin.heading()).startsWith("Decision 1 on");
        assertThat(page.locator(".notice.answer a")).isFocused();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/office(/review/[0-9a-f-]+)?"));
    }

    /** Confirms what agrees, approves what is left row by row, decides; tells how many keys that took. */
    private static int decideByKeys(Page page) {
        int keys = 0;
        Locator waiting = page.locator("tbody.row[data-editable=yes]:not(.said, .norm)");
        if (page.locator("button[value=confirm]").isVisible()) {
            page.keyboard().press("e");
            assertThat(page.locator("button[value=confirm]")).hasCount(0);
            keys++;
        }
        while (waiting.count() > 0) {
            String row = focused(page);
            page.keyboard().press("a");
            saved(page, row);
            assertThat(page.locator("#announced")).containsText(row + ": " + text("review.announce.saved"));
            keys++;
        }
        page.keyboard().press("d");
        page.waitForURL(Pattern.compile(".*/office/decide/.*"));
        page.keyboard().press("Control+Enter");
        page.waitForURL(Pattern.compile(".*/office/decision/.*"));
        return keys + 3;
    }

    @Test
    void whatIsWrongWithARowIsTiedToItsFieldAndStandsUnderTheFocus(Besked besked) {
        Visitor karin = officer(besked, "Karin Lund");
        registerOnPaper(karin, "Vera", "810318", "5000", "100", "900");
        Page page = karin.page();
        Locator reason = row(page, "Rent").locator("textarea");
        amount(karin, "Rent").fill("5 00o");
        amount(karin, "Rent").press("Enter");
        assertThat(problem(page)).isVisible();
        assertThat(amount(karin, "Rent")).isFocused();
        assertThat(amount(karin, "Rent")).hasAccessibleDescription(Pattern.compile(text("review.amountWrong")));
        assertThat(reason).hasAttribute("aria-invalid", "false");

        amount(karin, "Rent").fill("4500");
        amount(karin, "Rent").press("Enter");
        assertThat(problem(page)).containsText(text("review.reasonMissing"));
        assertThat(reason).isFocused();
        assertThat(reason).hasAccessibleDescription(Pattern.compile(text("review.reasonMissing")));
        assertThat(amount(karin, "Rent")).hasAttribute("aria-invalid", "false");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        for (Locator button : page.locator("button:not(.name), a.button").all()) {
            assertThat(button).not().isVisible();
        }
        assertThat(row(page, "Rent").locator("button.name")).isVisible();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));

        page.fill("#note", "Rang och frågade.");
        page.click("button[value=note]");
        assertThat(page.locator("#announced")).containsText(text("review.announce.note"));
        page.locator("details.more summary").first().click();
        page.click("button[value=add-row]");
        assertThat(page.locator("[name='new.kind']")).hasAccessibleDescription(Pattern.compile(".+"));
        page.locator("#chains summary").click();
        focus(page, "Pay");
        page.keyboard().press("a");
        saved(page, "Pay");
        assertThat(page.locator("#chains")).hasAttribute("open", "");
        assertThat(page.locator("html")).hasCSS("scroll-padding-bottom", Pattern.compile("([5-9]\\d|\\d{3,}).*px"));
    }

    @Test
    void whatLiesBeyondOnesDelegationIsHandedToSomebodyWhoMay(Besked besked) {
        Visitor per = officer(besked, "Per Ek");
        registerOnPaper(per, "Torsten", "790203", "15000", "100", "0");
        Page page = per.page();
        for (String row : new String[] {"Pay", "Rent", "Medicine"}) {
            focus(page, row);
            page.keyboard().press("a");
            saved(page, row);
        }
        goToDecide(page);
        assertThat(page.locator("button[value=decide]")).hasCount(0);
        assertThat(page.locator(".stored .notice.todo"))
                .containsText(Pattern.compile("your delegation covers 12.000.kr a month.*more"));
        per.assertAccessible();
        page.selectOption(
                "#colleague",
                new com.microsoft.playwright.options.SelectOption()
                        .setLabel(page.locator("#colleague option", new Page.LocatorOptions().setHasText("Sofia"))
                                .innerText()));
        page.click("button[value=hand]");
        assertThat(page.locator(".notice"))
                .containsText(new String[] {"Per Ek has handed the prepared decision to Sofia Nyström."});

        Visitor sofia = officer(besked, "Sofia Nyström");
        sofia.open("/en/office");
        Locator handed = sofia.page().locator("section.notice li", new Page.LocatorOptions().setHasText("Torsten"));
        assertThat(handed).containsText("prepared by Per Ek");
        sofia.assertAccessible();
        handed.locator("a").click();
        sofia.page().click("button[value=decide]");
        assertThat(sofia.page().locator(".stored")).containsText("Decided by Sofia Nyström");
        assertThat(sofia.page().locator(".stored")).containsText("Presented by Per Ek.");
    }

    @Test
    void whatIsTypedInOneRowSurvivesSavingAnotherAndARefusalAsksForItsReason(Besked besked) {
        Visitor karin = officer(besked, "Karin Lund");
        registerOnPaper(karin, "Ebba", "910822", "6000", "250", "1500");
        Page page = karin.page();
        amount(karin, "Rent").fill("5500");
        focus(page, "Pay");
        page.keyboard().press("a");
        saved(page, "Pay");
        assertThat(amount(karin, "Rent")).hasValue("5500");
        amount(karin, "Rent").press("Enter");
        assertThat(problem(page)).containsText(text("review.reasonMissing"));
        page.keyboard().type("as much as the guideline allows, j k r");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, "Rent").locator(".said-why")).containsText("j k r");

        focus(page, "Medicine");
        page.keyboard().press("r");
        page.keyboard().type("it is paid by the region");
        page.keyboard().press("Control+Enter");
        assertThat(row(page, "Medicine").locator(".said-why")).containsText("paid by the region");
        goToDecide(page);
        page.locator("textarea[name=circumstances]:visible, button[value=write]")
                .first()
                .waitFor();
        if (page.locator("button[value=write]").count() > 0) {
            page.click("button[value=write]");
        }
        Locator suggested = page.locator("[name^='kept.']");
        assertThat(suggested).hasCount(2);
        karin.keepPicture("decide-1280");
        page.setViewportSize(Device.PHONE.width(), Device.PHONE.height());
        karin.assertFits();
        karin.keepPicture("decide-360");
        page.setViewportSize(Device.DESKTOP.width(), Device.DESKTOP.height());
        suggested.all().forEach(Locator::uncheck);
        page.click("button[value=read]");
        assertThat(page.locator("#circumstances-error")).isVisible();
        karin.assertAccessible();
        suggested.last().check();
        page.fill("textarea[name=circumstances]", "The rent is above the guideline. 李");
        page.click("button[value=read]");
        assertThat(page.locator(".stored .notice"))
                .containsText(Texts.get(Language.EN, "office.decide.unprintable", "李"));
        assertThat(page.locator(".stored")).containsText("Medicine: it is paid by the region");
        assertThat(page.locator(".stored").getByText("Rent: as much as")).hasCount(0);
        page.click("button[value=write]");
        assertThat(suggested.first()).not().isChecked();
        assertThat(suggested.last()).isChecked();
        page.click("button[value=read]");
        assertThat(page.locator(".answer h2")).hasText(Pattern.compile("^Partly granted"));
        assertThat(page.locator(".stored")).containsText("The rent is above the guideline.");
    }

    @Test
    void whatIsTooLongIsSaidAtItsFieldAndAButtonPressedTwiceOpensOneCase(Besked besked) {
        Visitor karin = officer(besked, "Karin Lund");
        Page page = karin.page();
        karin.open("/en/office/new");
        page.fill("[name='a.identity']", "19900314-" + withCheckDigit("900314", "238"));
        // The browser holds it at what the page says; whoever sends it otherwise is told.
        page.locator("[name='a.given']").evaluate("field => field.removeAttribute('maxlength')");
        page.fill("[name='a.given']", "Ingeborg".repeat(50));
        page.fill("[name='a.family']", "Dubbeltryck");
        page.click("main button.primary");
        assertThat(page.locator("[name='a.given']")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("[name='a.given']")).hasValue("Ingeborg".repeat(50));
        karin.assertAccessible();

        page.fill("[name='a.given']", "Ingeborg");
        page.locator("main button.primary").dblclick();
        page.waitForURL(Pattern.compile(".*/office/case/.*"));
        page.fill("#term", "Dubbeltryck");
        page.locator("#term").press("Enter");
        page.waitForURL(Pattern.compile(".*/office/search"));
        assertThat(page.locator("#found a[href*='/office/case/']")).hasCount(1);
    }

    @Test
    void theReviewAndTheCaseFitAPhoneAndTheNarrowestWindow(Besked besked) {
        Visitor karin = besked.visitor(Device.PHONE);
        karin.comeInAs("Karin Lund", Language.SV);
        registerOnPaper(karin, "Vendela-Christina Alexandra", "880117", "4000", "90", "10");
        karin.assertAccessible();
        karin.assertFits();
        Page page = karin.page();
        page.locator(".place a").last().click();
        page.waitForURL(Pattern.compile(".*/office/case/.*"));
        for (int width : new int[] {360, 320}) {
            page.setViewportSize(width, 640);
            karin.assertFits();
            assertThat(page.evaluate("() => { const card = document.querySelector('.stacked').closest('.card');"
                            + " return card.scrollWidth - card.clientWidth; }"))
                    .as("the household scrolls in its card")
                    .isEqualTo(0);
        }
        karin.assertAccessible();
    }

    static Visitor officer(Besked besked, String name) {
        Visitor officer = besked.visitor();
        officer.comeInAs(name, Language.EN);
        return officer;
    }

    /** A case with one adult and the month of December with pay, rent and medicine. Ends on its review. */
    static void registerOnPaper(Visitor officer, String given, String born, String rent, String medicine, String pay) {
        registerOnPaper(officer, openCase(officer, given, born), YearMonth.of(2026, 12), rent, medicine, pay);
    }

    private static String openCase(Visitor officer, String given, String born) {
        Page page = officer.page();
        officer.open("/en/office/new");
        page.fill("[name='a.identity']", "19" + born + "-" + withCheckDigit(born, "238"));
        page.fill("[name='a.given']", given);
        page.fill("[name='a.family']", "Prov");
        page.click("form#case button.primary, main button.primary");
        page.waitForURL(Pattern.compile(".*/office/case/.*"));
        return page.url().replaceAll(".*/case/", "");
    }

    private static void registerOnPaper(
            Visitor officer, String caseId, YearMonth month, String rent, String medicine, String pay) {
        Page page = officer.page();
        officer.open("/en/office/paper/" + caseId);
        page.selectOption("#month", month.toString());
        page.fill("[name='arrived.d']", "12");
        page.fill("[name='arrived.m']", String.valueOf(month.getMonthValue() - 1));
        page.fill("[name='arrived.y']", "2026");
        page.check("[name^='signed.']");
        paperRow(page, "r0", "salary", pay);
        paperRow(page, "r1", "rent", rent);
        paperRow(page, "r2", "medicine", medicine);
        page.click("main button.primary");
        page.waitForURL(Pattern.compile(".*/office/review/.*"));
    }

    private static void paperRow(Page page, String row, String kind, String amount) {
        page.selectOption("[name='" + row + ".kind']", kind);
        page.fill("[name='" + row + ".amount']", amount);
    }

    private static void scan(Visitor officer, String label) throws IOException {
        Page page = officer.page();
        focus(page, label);
        row(page, label).locator("a.scan").click();
        page.setInputFiles("#file", new FilePayload("kvitto.png", "image/png", picture()));
        officer.press(text("receipt.upload.send"));
        officer.reloadUntil(page.locator("li[data-paper][data-state=READY]"));
        page.locator("main a.button.second").click();
        page.waitForURL(Pattern.compile(".*/office/review/.*"));
        focus(page, label);
        assertThat(page.locator("#papers figure:visible img")).hasAttribute("src", Pattern.compile("/papers/.*/1"));
        page.keyboard().press("o");
        page.keyboard().press("+");
        page.keyboard().press("t");
        assertThat(page.locator("#papers .picture:visible")).hasClass(Pattern.compile("size-1 turn-1"));
        page.keyboard().press("Escape");
        assertThat(focused(page)).contains(label);
    }

    private static void decide(Visitor officer) {
        goToDecide(officer.page());
        officer.assertAccessible();
        officer.page().locator("button[value=decide]").focus();
        officer.page().keyboard().press("Enter");
        officer.page().waitForURL(Pattern.compile(".*/office/decision/.*"));
    }

    private static void goToDecide(Page page) {
        page.locator("#running a.button").focus();
        page.keyboard().press("Enter");
        page.waitForURL(Pattern.compile(".*/office/decide/.*"));
    }

    private static void deliver(Visitor officer) {
        Page page = officer.page();
        page.locator(".party summary").click();
        page.locator(".party input").nth(0).fill("12");
        page.locator(".party input").nth(1).fill("11");
        page.locator(".party input").nth(2).fill("2026");
        page.locator("button[value^='deliver:']").click();
        assertThat(page.locator(".party dl")).containsText("3 December 2026");
    }

    static Locator row(Page page, String label) {
        return page.locator(
                "tbody.row",
                new Page.LocatorOptions()
                        .setHas(page.locator("button.name", new Page.LocatorOptions().setHasText(label))));
    }

    static Locator amount(Visitor officer, String label) {
        return row(officer.page(), label).locator(".judged input[type=text]");
    }

    private static Locator problem(Page page) {
        return page.locator("tbody.current .error");
    }

    static void focus(Page page, String label) {
        row(page, label).locator("button.name").focus();
        assertThat(row(page, label)).hasClass(Pattern.compile(".*\\bcurrent\\b.*"));
    }

    /** Waits until the row is judged. */
    private static void saved(Page page, String label) {
        assertThat(row(page, label)).hasClass(Pattern.compile(".*\\bsaid\\b.*"));
    }

    static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.textContent");
    }

    private static String text(String key) {
        return Texts.get(Language.EN, key);
    }

    private static String withCheckDigit(String born, String serial) {
        String digits = born + serial;
        int sum = 0;
        for (int at = 0; at < digits.length(); at++) {
            int product = (digits.charAt(at) - '0') * (at % 2 == 0 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return serial + (10 - sum % 10) % 10;
    }

    static byte[] picture() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BufferedImage image = new BufferedImage(600, 900, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D pen = image.createGraphics();
        pen.setColor(java.awt.Color.WHITE);
        pen.fillRect(0, 0, 600, 900);
        pen.setColor(java.awt.Color.BLACK);
        pen.drawString("Apotek 320,00", 80, 120);
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
