package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.i18n.Texts;

/** Papers on their way in. Who sends them here cleans up again, so that other journeys find the month as it was. */
@ExtendWith(Besked.class)
class UploadIT {

    private static final String PAGE = "/sv/apply/2026-12/upload?for=month&step=contact";

    @Test
    void aPhotoAndAFileThatIsNoneAreSentFromAPhoneWithoutScripts(Besked besked) throws Exception {
        Visitor tesfaye = applicant(besked, Device.PHONE.withoutScripts(), "tesfaye");
        tesfaye.open(PAGE);
        tesfaye.page().setInputFiles("#file", new FilePayload[] {
            new FilePayload("kvitto maj.jpg", "image/jpeg", photo()),
            new FilePayload("sida.jpg", "image/jpeg", "<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8))
        });
        tesfaye.press(text("receipt.upload.send"));

        assertThat(tesfaye.path()).startsWith(PAGE).doesNotContain("kvitto");
        assertThat(tesfaye.page().locator("[role=status]").innerText())
                .isEqualTo("Filen har kommit fram och är sparad.");
        assertThat(tesfaye.page().locator("#error-summary li").allInnerTexts())
                .singleElement()
                .asString()
                .startsWith("Fil 2: Filens namn slutar som på ett foto");
        Locator paper = tesfaye.page().locator("li[data-paper]");
        assertThat(paper.innerText()).contains("kvitto maj.jpg");

        tesfaye.reloadUntil(paper.and(tesfaye.page().locator("[data-state=READY]")));
        String picture = paper.locator(".pages a").first().getAttribute("href");
        APIResponse shown = tesfaye.context().request().get(besked.address() + picture);
        assertThat(shown.status()).isEqualTo(200);
        assertThat(shown.headers())
                .containsEntry("x-content-type-options", "nosniff")
                .containsEntry("cache-control", "no-store");
        assertThat(shown.headers().get("content-type")).startsWith("image/jpeg");
        assertThat(shown.headers().get("content-security-policy")).startsWith("sandbox");
        Visitor stranger = applicant(besked, Device.PHONE.withoutScripts(), "henrik");
        assertThat(stranger.context().request().get(besked.address() + picture).status())
                .isEqualTo(404);

        tesfaye.press(Texts.get(Language.SV, "receipt.paper.remove", "kvitto maj.jpg"));
        assertThat(tesfaye.page().locator("[role=status]").innerText()).isEqualTo(text("receipt.upload.removed"));
        assertThat(paper.count()).isZero();
    }

    @Test
    void aFormFromElsewhereSendsNothing(Besked besked) throws Exception {
        Visitor tesfaye = applicant(besked, Device.PHONE, "tesfaye");
        APIResponse forged = tesfaye.context()
                .request()
                .post(
                        besked.address() + "/papers/sent/sv/2026-12?for=month",
                        RequestOptions.create()
                                .setMaxRedirects(0)
                                .setMultipart(FormData.create()
                                        .set("csrf", "x")
                                        .set("file", new FilePayload("a.jpg", "image/jpeg", photo()))));

        assertThat(forged.status()).isEqualTo(403);
        tesfaye.open(PAGE);
        assertThat(tesfaye.page().locator("li[data-paper]").count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"sv, 360", "en, 1280", "ar, 360"})
    void thePageIsAccessibleWithItsProblemsToo(String language, int width, Besked besked) {
        Visitor tesfaye = applicant(besked, width == 360 ? Device.PHONE : Device.DESKTOP, "tesfaye");
        tesfaye.open(
                "/" + language + "/apply/2026-12/upload?for=month&step=contact&sent=2&received=1&refused=2.TOO_LARGE");
        tesfaye.assertFits();
        tesfaye.assertAccessible();
        tesfaye.keepPicture("upload-" + language + "-" + width);
    }

    private static Visitor applicant(Besked besked, Device device, String person) {
        Visitor visitor = besked.visitor(device);
        visitor.expectComplaint("404|403");
        visitor.open("/sv/demo");
        visitor.page().locator("button[value=" + person + "]").click();
        visitor.open("/sv/apply/2026-12/contact");
        return visitor;
    }

    private static String text(String key) {
        return Texts.get(Language.SV, key);
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        return out.toByteArray();
    }
}
