package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;

/** What applicants do with their papers, without scripts. Whoever fills in a month takes away again what they sent. */
@ExtendWith(Besked.class)
class PapersIT {

    private static final String MONTH = "2026-12";
    private static final String READY = "li[data-paper][data-state=READY]";

    @Test
    void twoPhotosAreOnePaperThatIsPutInOrderTurnedAndDescribed(Besked besked) throws Exception {
        Applicant tesfaye = atHome(besked, "tesfaye", Language.SV);
        uploadOfTheRent(tesfaye);
        send(tesfaye, "#file", photo("sida ett.jpg", Color.RED), photo("sida två.jpg", Color.BLUE));
        ready(tesfaye);
        Locator papers = tesfaye.page().locator("li[data-paper]");
        assertThat(papers.count()).isEqualTo(1);
        List<String> before = files(tesfaye);
        assertThat(before).hasSize(2);

        tesfaye.page().locator("button[value^='move:']").first().click();
        assertThat(files(tesfaye)).containsExactly(before.get(1), before.get(0));

        String turning =
                tesfaye.page().locator("button[value^='turn:']").first().getAttribute("value");
        assertThat(turning).endsWith(":1");
        tesfaye.page().locator("button[value^='turn:']").first().click();
        tesfaye.visitor().reloadUntil(tesfaye.page().locator("button[value='" + turning.replaceAll("1$", "2") + "']"));
        String picture = tesfaye.page().locator(".pages a").first().getAttribute("href");
        assertThat(ImageIO.read(new java.io.ByteArrayInputStream(tesfaye.visitor()
                                .context()
                                .request()
                                .get(besked.address() + picture)
                                .body()))
                        .getWidth())
                .isEqualTo(600);

        tesfaye.page().locator("a[href*='&paper=']").click();
        send(tesfaye, "#camera", photo("sida tre.jpg", Color.GREEN));
        assertThat(files(tesfaye)).hasSize(3);
        tesfaye.page().locator("button[value^='out:']").last().click();
        assertThat(files(tesfaye)).hasSize(2);

        tesfaye.page().locator(".in-words summary").click();
        tesfaye.page().locator("textarea[name^='words.']").fill("Hyresavi för december.\n5 400 kr");
        tesfaye.page().locator("button[value^='words:']").click();
        ready(tesfaye);
        assertThat(tesfaye.page().locator(".pages img").first().getAttribute("alt"))
                .isEqualTo("Hyresavi för december.\n5 400 kr");

        tesfaye.open("rent");
        Locator onTheRow = tesfaye.page().locator(".row " + READY);
        assertThat(onTheRow.innerText()).contains(tesfaye.text("receipt.paper.several", 2));
        onTheRow.locator("button[value^='drop:']").click();
        assertThat(onTheRow.count()).isZero();
    }

    @Test
    void whereNoPaperComesTheAnswerIsOneTooAndAPaperTakesItAway(Besked besked) throws Exception {
        Applicant tesfaye = atHome(besked, "tesfaye", Language.EN);
        uploadOfTheRent(tesfaye);
        openNoPaper(tesfaye);
        tesfaye.page().locator("button[value=say]").click();
        assertThat(tesfaye.page().locator("#error-summary").innerText()).contains(tesfaye.text("receipt.chooseAnswer"));
        tesfaye.page().locator("input[value=AT_DESK]").check();
        tesfaye.page()
                .locator("#note")
                .evaluate(
                        "(field, text) => { field.removeAttribute('maxlength'); field.value = text }", "x".repeat(501));
        tesfaye.page().locator("button[value=say]").click();
        assertThat(tesfaye.page().locator("#error-summary").innerText())
                .contains(tesfaye.text("receipt.noteTooLong", 500));
        assertThat(tesfaye.page().locator("#note").inputValue()).hasSize(501);
        assertThat(tesfaye.page().locator("input[value=AT_DESK]").isChecked()).isTrue();
        tesfaye.page().locator("#note").fill("On Friday");
        tesfaye.page().locator("button[value=say]").click();
        assertThat(tesfaye.page().locator("#no-paper .notice").innerText()).contains("On Friday", "Storgatan 1");

        tesfaye.open("rent");
        assertThat(tesfaye.page().locator(".row .answered").innerText())
                .contains(tesfaye.text("receipt.answer.said.AT_DESK"), "On Friday");
        tesfaye.open("check");
        assertThat(tesfaye.page().locator(".answers .no-paper").innerText()).contains("On Friday");

        uploadOfTheRent(tesfaye);
        send(tesfaye, "#file", photo("anyway.jpg", Color.GRAY));
        assertThat(tesfaye.page().locator("#no-paper .notice").count()).isZero();
        tesfaye.page().locator("button[value^='remove:']").click();
        assertThat(tesfaye.page().locator("li[data-paper]").count()).isZero();
    }

    @Test
    void aPaperOfAnEarlierMonthIsUsedAgain(Besked besked) {
        Applicant amina = atHome(besked, "amina", Language.SV);
        amina.open("upload?for=month");
        int before = amina.page().locator("#papers li[data-paper]").count();
        Locator reuse = amina.page().locator("#earlier button[value^='reuse:']").first();
        if (!reuse.isVisible()) {
            amina.page().locator("#earlier summary").click();
        }
        assertThat(amina.page().locator("#earlier").innerText()).contains("hyresavi.pdf", "november", "Hyra");
        reuse.click();
        assertThat(amina.page()
                        .locator("#papers li[data-paper][data-state=READY]")
                        .count())
                .isEqualTo(before + 1);
        for (Locator remove : amina.page().locator("button[value^='remove:']").all().stream()
                .limit(1)
                .toList()) {
            remove.click();
            assertThat(amina.page().locator("#papers li[data-paper]").count()).isEqualTo(before);
        }
    }

    @Test
    void aFileThatIsRefusedAfterTheApplicationWasSentIsOneThingToDoUntilItIsSentAgain(Besked besked) throws Exception {
        Applicant nadia = atHome(besked, "nadia", Language.SV);
        nadia.visitor().open("/sv/apply/" + MONTH + "/upload?for=month");
        send(
                nadia,
                "#file",
                new FilePayload(
                        "hyra.pdf",
                        "application/pdf",
                        "%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\n"
                                .getBytes(StandardCharsets.ISO_8859_1)));
        assertThat(nadia.page().locator("[role=status]").innerText())
                .isEqualTo(nadia.text("receipt.upload.received", 1));
        nadia.visitor().reloadUntil(nadia.page().locator("li[data-state=REFUSED]"));
        assertThat(nadia.page().locator("li[data-state=REFUSED]").first().innerText())
                .contains(nadia.text("receipt.state.refused"), nadia.text("receipt.paper.sendAgain"));

        nadia.visitor().open("/sv/my");
        Locator todo = nadia.page().locator(".notice.todo a[href$='for=month']");
        assertThat(todo.innerText()).isEqualTo(nadia.text("my.sendAgain", nadia.text("receipt.upload.forMonth")));
        nadia.visitor().open("/sv/my/" + MONTH);
        assertThat(nadia.page().locator(".timeline").innerText()).contains(nadia.text("my.event.PAPER_REFUSED"));
        nadia.visitor().assertFits();

        todo.click();
        send(nadia, "#file", photo("hyra.jpg", Color.DARK_GRAY));
        nadia.visitor().reloadUntil(nadia.page().locator(READY));
        nadia.visitor().open("/sv/my");
        assertThat(todo.count()).isZero();
    }

    @Test
    void nobodyTouchesAStrangersPaper(Besked besked) throws Exception {
        Applicant tesfaye = atHome(besked, "tesfaye", Language.SV);
        uploadOfTheRent(tesfaye);
        send(tesfaye, "#file", photo("min.jpg", Color.ORANGE));
        String paper = tesfaye.page().locator("li[data-paper]").getAttribute("data-paper");
        String file = files(tesfaye).get(0);

        Applicant amina = atHome(besked, "amina", Language.SV);
        amina.visitor().expectComplaint("404");
        for (String button : List.of(
                "words:" + paper,
                "attach:" + paper,
                "reuse:" + paper,
                "turn:" + paper + ":" + file + ":1",
                "move:" + paper + ":" + file + ":0",
                "remove:" + paper,
                "out:" + paper + ":" + file)) {
            amina.open("upload?for=month");
            int status = press(amina, button);
            assertThat(status)
                    .as(button)
                    .isEqualTo(button.startsWith("remove:") || button.startsWith("out:") ? 200 : 404);
        }
        tesfaye.page().reload();
        assertThat(files(tesfaye)).containsExactly(file);
        tesfaye.page().locator("button[value^='remove:']").click();
    }

    @ParameterizedTest
    @CsvSource({"SV, 360", "EN, 1280", "AR, 360"})
    void thePageFitsAndIsAccessibleWithAllItsParts(Language language, int width, Besked besked) throws Exception {
        Applicant sender = atHome(besked, "tesfaye", language);
        uploadOfTheRent(sender);
        send(sender, "#file", photo("hyresavi januari 2027 lägenhet 12.jpg", Color.RED), photo("b.jpg", Color.BLUE));
        ready(sender);
        Applicant tesfaye =
                Applicant.signsIn(besked, width == 360 ? Device.PHONE : Device.DESKTOP, "tesfaye", language, MONTH);
        tesfaye.visitor().open(sender.visitor().path());
        tesfaye.page().locator(".in-words summary").click();
        openNoPaper(tesfaye);
        tesfaye.visitor().assertFits();
        tesfaye.visitor().assertAccessible();
        tesfaye.visitor().keepPicture("papers-" + language.tag() + "-" + width);
        sender.page().locator("button[value^='remove:']").click();
    }

    private static Applicant atHome(Besked besked, String person, Language language) {
        Applicant applicant = Applicant.signsIn(besked, Device.PHONE.withoutScripts(), person, language, MONTH);
        applicant.open("contact");
        return applicant;
    }

    private static void uploadOfTheRent(Applicant applicant) {
        applicant.open("rent");
        applicant.page().locator(".row button[value^='photo:item.']").first().click();
        applicant.page().waitForURL("**/upload?*");
    }

    private static void openNoPaper(Applicant applicant) {
        applicant.page().locator("details.no-paper > summary").click();
    }

    private static void send(Applicant applicant, String field, FilePayload... files) {
        applicant.page().setInputFiles(field, files);
        applicant.page().locator("#send button[type=submit]").click();
        applicant.page().waitForURL("**sent=*");
    }

    private static void ready(Applicant applicant) {
        applicant.visitor().reloadUntil(applicant.page().locator(READY));
    }

    private static List<String> files(Applicant applicant) {
        return applicant.page().locator("li[data-file]").all().stream()
                .map(file -> file.getAttribute("data-file"))
                .toList();
    }

    /** Posts the page's form with a button that it does not have. */
    private static int press(Applicant applicant, String button) {
        Page page = applicant.page();
        page.locator("#no-paper-form button[value=say]").evaluate("(here, value) => here.value = value", button);
        openNoPaper(applicant);
        return page.waitForNavigation(() ->
                        page.locator("#no-paper-form button[name=do]").last().click())
                .status();
    }

    private static FilePayload photo(String name, Color color) throws IOException {
        BufferedImage picture = new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(20, 20, 300, 400);
        pen.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(picture, "jpeg", out);
        return new FilePayload(name, "image/jpeg", out.toByteArray());
    }
}
