package se.besked.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static se.besked.browser.OfficeJourneyIT.amount;
import static se.besked.browser.OfficeJourneyIT.focus;
import static se.besked.browser.OfficeJourneyIT.focused;
import static se.besked.browser.OfficeJourneyIT.officer;
import static se.besked.browser.OfficeJourneyIT.registerOnPaper;
import static se.besked.browser.OfficeJourneyIT.row;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** Papers beside their rows: looked at, walked through and marked by keys, fetched as files. */
@ExtendWith(Besked.class)
class PaperViewerIT {

    @Test
    void papersAreWalkedThroughAndMarkedByKeysAlone(Besked besked) throws IOException {
        Visitor karin = officer(besked, "Karin Lund");
        registerOnPaper(karin, "Gunvor", "830412", "5400", "320", "2100");
        Page page = karin.page();
        scan(
                karin,
                "Rent",
                new FilePayload("hyra åäö.pdf", "application/pdf", threePages()),
                new FilePayload("kvitto.png", "image/png", OfficeJourneyIT.picture()));
        useToo(karin, "Medicine", "kvitto.png");

        focus(page, "Rent");
        assertThat(shown(page).locator(".paper-at")).hasText("Paper 1 of 2");
        assertThat(caption(page)).hasText("Page 1 of 3");
        assertThat(page.locator("#papers img[src]:visible")).hasCount(1);
        press(page, "ArrowRight", "n");
        assertThat(shown(page).locator("h2")).hasText("kvitto.png");
        assertThat(shown(page).locator(".paper-head")).containsText("Also shown for: Medicine");
        assertThat(page.locator("#papers-said")).containsText("kvitto.png · Paper 2 of 2");
        press(page, "+", "t", "c", "p");
        assertThat(caption(page)).hasText("Page 2 of 3");
        press(page, "n");
        assertThat(view(page)).hasClass("picture size-1 turn-1 tone-1");
        press(page, "0");
        assertThat(view(page)).hasClass("picture size-0 turn-1 tone-1");

        press(page, "m");
        assertThat(shown(page).locator(".marked")).containsText("Read Karin Lund");
        page.locator("#look-turn").focus();
        page.keyboard().press("g");
        assertThat(shown(page).locator(".marked")).containsText("Accepted");
        assertThat(page.evaluate("() => document.activeElement.closest('#papers, .row') !== null"))
                .as("the focus after the papers were drawn anew")
                .isEqualTo(true);
        press(page, "x");
        page.keyboard().type("Whose name is it? n m g");
        page.keyboard().press("Control+Enter");
        assertThat(shown(page).locator(".marked")).containsText("Unclear");
        assertThat(shown(page).locator(".marked")).containsText("“Whose name is it? n m g”");
        assertThat(row(page, "Rent").locator(".clips")).containsText("2 papers, unclear");
        assertThat(view(page)).hasClass("picture size-0 turn-1 tone-1");
        karin.assertAccessible();
        karin.keepPicture("office-papers");
        assertThat(view(page).boundingBox().height)
                .as("the paper's height in a window of 1280 × 800")
                .isGreaterThan(400);

        focus(page, "Rent");
        press(page, "n");
        assertThat(row(page, "Medicine")).hasClass(Pattern.compile(".*\\bcurrent\\b.*"));
        assertThat(focused(page)).contains("Medicine");
        assertThat(shown(page).locator(".marked")).hasCount(0);
        press(page, "g");
        assertThat(row(page, "Medicine").locator(".clips")).containsText("1 paper, accepted");
        assertThat(row(page, "Rent").locator(".clips")).containsText("unclear");
        assertThat(focused(page)).contains("Medicine");

        press(page, "o", "+", "+", "+");
        assertThat(view(page)).isFocused();
        page.keyboard().press("ArrowRight");
        page.waitForFunction("() => document.activeElement.scrollLeft > 0");
        press(page, "Escape");
        assertThat(focused(page)).contains("Medicine");
        page.locator("[id^='saying.']:visible summary").click();
        page.locator("textarea[name^='words.']:visible").fill("Apotek, 320 kr");
        page.locator("button[value^='words:']:visible").click();
        assertThat(shown(page).locator(".in-words")).containsText("Apotek, 320 kr");
        assertThat(view(page).locator("img")).hasAttribute("alt", "Apotek, 320 kr");
    }

    @Test
    void filesAreFetchedCleanedByAnyoneOfTheOfficeAndAsTheyCameByWhoeverSaysWhy(Besked besked) throws Exception {
        Visitor karin = officer(besked, "Karin Lund");
        karin.expectComplaint("404|403");
        registerOnPaper(karin, "Sixten", "820918", "4900", "110", "0");
        Page page = karin.page();
        byte[] sent = threePages();
        scan(karin, "Rent", new FilePayload("hyra åäö.pdf", "application/pdf", sent));
        amount(karin, "Medicine").fill("99");
        focus(page, "Rent");
        shown(page).locator("details[id^='file.'] summary").click();
        assertThat(shown(page).locator(".sha")).containsText(Pattern.compile("([0-9a-f]{8} ){7}[0-9a-f]{8}"));

        Download cleaned = page.waitForDownload(
                () -> page.locator("a[href$='/pdf']:visible").click());
        assertThat(cleaned.suggestedFilename()).isEqualTo("hyra åäö.pdf");
        assertThat(text(cleaned)).startsWith("%PDF-").doesNotContain("app.alert");

        Locator fetch = page.locator("button[value^='original:']:visible");
        fetch.click();
        assertThat(page.locator("#papers .error:visible")).containsText("with 5 to 150 characters");
        assertThat(amount(karin, "Medicine")).hasValue("99");
        karin.assertAccessible();
        page.locator("input[name^='original.']:visible").fill("Ska visas för en kollega, beloppet syns dåligt");
        Download original = page.waitForDownload(fetch::click);
        assertThat(original.suggestedFilename()).isEqualTo("hyra åäö.pdf");
        assertThat(Files.readAllBytes(original.path())).isEqualTo(sent);

        String pdf = page.locator("a[href$='/pdf']:visible").getAttribute("href");
        APIResponse answer = karin.context().request().get(besked.address() + pdf);
        assertThat(answer.headers().get("content-type")).startsWith("application/pdf");
        assertThat(answer.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store")
                .containsEntry("cross-origin-resource-policy", "same-origin");
        assertThat(answer.headers().get("content-security-policy")).startsWith("sandbox; default-src 'none'");
        assertThat(answer.headers().get("content-disposition"))
                .startsWith("attachment; filename=\"besked-")
                .endsWith("%20%C3%A5%C3%A4%C3%B6.pdf");
        String file = pdf.replace("/pdf", "/original");
        assertThat(karin.context()
                        .request()
                        .post(
                                besked.address() + file,
                                RequestOptions.create()
                                        .setForm(FormData.create().set("reason", "long enough")))
                        .status())
                .as("a form from elsewhere")
                .isEqualTo(403);
        assertThat(karin.context().request().get(besked.address() + file).status())
                .isEqualTo(404);
        Visitor stranger = besked.visitor();
        assertThat(stranger.context().request().get(besked.address() + pdf).status())
                .isEqualTo(404);
    }

    @Test
    void withoutScriptsAllPagesStandBelowEachOtherAndPlainButtonsMark(Besked besked) throws Exception {
        Visitor karin = besked.visitor(Device.DESKTOP.withoutScripts());
        karin.comeInAs("Karin Lund", Language.EN);
        registerOnPaper(karin, "Halvard", "810626", "4100", "75", "0");
        Page page = karin.page();
        row(page, "Rent").locator("button.name").click();
        scan(karin, "Rent", new FilePayload("hyra.pdf", "application/pdf", threePages()));
        row(page, "Rent").locator("button.name").click();
        assertThat(page.locator("#papers figure img:visible")).hasCount(3);

        page.locator("button[value^='mark:UNCLEAR:']:visible").click();
        assertThat(page.locator("#error-summary")).containsText(Texts.get(Language.EN, "review.markNoteMissing"));
        page.locator("textarea[name^='mark.']:visible").fill("Page 2 is missing its sum");
        page.locator("button[value^='mark:UNCLEAR:']:visible").click();
        assertThat(page.locator(".marked:visible")).containsText("“Page 2 is missing its sum”");
    }

    @Test
    void whatCouldNotBeTakenIsSaidOnItsRowAndBesideIt(Besked besked) {
        Visitor karin = officer(besked, "Karin Lund");
        registerOnPaper(karin, "Torborg", "800718", "4100", "75", "0");
        Page page = karin.page();
        scan(
                karin,
                "Rent",
                new FilePayload("trasig.pdf", "application/pdf", "%PDF-1.4 nothing".getBytes(StandardCharsets.UTF_8)));
        focus(page, "Rent");
        assertThat(row(page, "Rent").locator(".clips"))
                .hasText("✗ A file could not be taken: it cannot be read to its end. Scan it again.");
        assertThat(shown(page).locator(".waiting")).containsText("it cannot be read to its end");
        assertThat(shown(page).locator("[data-mark]")).hasCount(0);
    }

    @ParameterizedTest
    @CsvSource({"sv, 1280, Ingegerd, 800115", "en, 900, Alrik, 800316", "sv, 360, Solveig, 800517"})
    void thePapersAreAccessibleAndFit(String language, int width, String name, String born, Besked besked)
            throws Exception {
        Visitor karin = besked.visitor(new Device(width, 900, true));
        Language reads = Language.ofTag(language).orElseThrow();
        karin.comeInAs("Karin Lund", reads);
        registerOnPaper(karin, name, born, "4100", "75", "0");
        scan(karin, "Rent", new FilePayload("hyra.pdf", "application/pdf", threePages()));
        karin.open("/" + language + karin.path().substring(3));
        focus(karin.page(), Texts.get(reads, "form.kind.rent"));
        karin.page().locator(".note-on:visible summary").click();
        karin.page().locator("details[id^='file.']:visible summary").click();
        karin.assertAccessible();
        karin.assertFits();
        karin.keepPicture("office-papers-" + language + "-" + width);
    }

    /** Lays files under the row at the desk, and waits on the review until they have been checked. */
    private static void scan(Visitor officer, String label, FilePayload... files) {
        Page page = officer.page();
        String review = page.url();
        page.navigate(officer.page().url().replaceAll("\\?.*", "").replace("/review/", "/scan/") + "?for=item."
                + row(page, label).getAttribute("data-key"));
        for (FilePayload file : files) {
            page.setInputFiles("#file", file);
            page.locator("main form[enctype^=multipart] button.primary").click();
            assertThat(page.locator("main [role=status]").first()).isVisible();
        }
        page.navigate(review.replaceAll("\\?.*", ""));
        page.waitForCondition(() -> {
            boolean checking = page.locator("#papers [data-checking=yes]").count() > 0;
            if (checking) {
                page.reload();
            }
            return !checking;
        });
    }

    /** A paper of another row is used for this one too. */
    private static void useToo(Visitor officer, String label, String name) {
        Page page = officer.page();
        String review = page.url();
        page.navigate(review.replace("/review/", "/scan/") + "?for=item."
                + row(page, label).getAttribute("data-key"));
        page.locator("button[value^='attach:']", new Page.LocatorOptions().setHasText(name))
                .click();
        page.navigate(review);
    }

    private static void press(Page page, String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
    }

    private static Locator shown(Page page) {
        return page.locator("#papers .paper:visible");
    }

    private static Locator view(Page page) {
        return page.locator("#papers .picture:visible");
    }

    private static Locator caption(Page page) {
        return page.locator("#papers figcaption:visible");
    }

    private static String text(Download download) throws IOException {
        return new String(Files.readAllBytes(download.path()), StandardCharsets.ISO_8859_1);
    }

    private static byte[] threePages() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int page = 0; page < 3; page++) {
                document.addPage(new PDPage());
            }
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x');"));
            document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }
}
