package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import se.besked.i18n.Language;

/**
 * The portal with a real virus scanner behind it: while it is down, when it comes back, and when it finds something. On
 * a server of its own, so it runs beside the journeys.
 */
@ExtendWith(Besked.class)
@Execution(ExecutionMode.CONCURRENT)
class ScannerIT {

    @Test
    void aDownScannerHidesFilesAndHoldsUpNobodyAndWhatItFindsIsRefused(Besked besked) throws Exception {
        String where = System.getenv("BESKED_TEST_CLAMD");
        assumeTrue(where != null && !where.isBlank(), "no ClamAV: set BESKED_TEST_CLAMD or run bin/test");
        Path data = RunningServer.emptyFolder("scanner");
        try (Relay line = new Relay(where);
                RunningServer server =
                        RunningServer.start(RunningServer.freePort(), data, Map.of("BESKED_SCANNER", line.address()))) {
            Applicant olof = Applicant.comesIn(
                    besked.visitorOf(server, Device.PHONE.withoutScripts()), "olof", Language.SV, "2026-12");
            olof.open("contact");
            send(olof, photo(new byte[0]));
            assertThat(olof.page().locator("main").innerText()).contains(olof.text("receipt.state.checking"));
            assertThat(olof.page()
                            .locator("[href^='/papers/'], img[src^='/papers/']")
                            .count())
                    .isZero();

            olof.open("contact");
            olof.answerToTheEnd();
            olof.open("sign");
            olof.press("apply.sign.send");
            assertThat(olof.visitor().path()).endsWith("/received");
            Visitor karin = besked.visitorOf(server, Device.DESKTOP.withoutScripts());
            karin.expectComplaint("404");
            karin.comeInAs("Karin Lund", Language.SV);
            assertThat(review(karin)).doesNotContain("/papers/");

            line.open();
            olof.visitor().open("/sv/my/2026-12");
            for (int look = 0; look < 60 && pictures(olof) == 0; look++) {
                olof.page().waitForTimeout(500);
                olof.page().reload();
            }
            assertThat(pictures(olof)).isPositive();
            assertThat(olof.page().locator("main").innerText()).doesNotContain(olof.text("receipt.state.notScanned"));
            assertThat(review(karin)).contains("/papers/");

            Applicant tesfaye = Applicant.comesIn(
                    besked.visitorOf(server, Device.PHONE.withoutScripts()), "tesfaye", Language.SV, "2026-12");
            tesfaye.open("contact");
            send(tesfaye, photo(eicar()));
            for (int look = 0; look < 60 && !refused(tesfaye); look++) {
                tesfaye.page().waitForTimeout(500);
                tesfaye.open("upload?for=month&step=contact");
            }
            assertThat(tesfaye.page().locator("main").innerText()).contains(tesfaye.text("receipt.refused.infected"));
        }
        SavedData saved = new SavedData(data);
        assertThat(saved.ask(
                        "select state || ' ' || scan from paper_file where name = 'kvitto.jpg' order by received_at"))
                .containsExactly("READY CLEAN", "REFUSED INFECTED");
        assertThat(saved.ask("select p.part from stored_part p join paper_file f on f.id = p.file_id where "
                        + "f.state = 'REFUSED'"))
                .as("the original, sealed, until the days for that are over, and no picture of it")
                .containsExactly("0");
    }

    private static void send(Applicant applicant, byte[] photo) {
        applicant.open("upload?for=month&step=contact");
        applicant
                .page()
                .locator("form[enctype^=multipart] input[type=file][multiple]")
                .first()
                .setInputFiles(new FilePayload("kvitto.jpg", "image/jpeg", photo));
        applicant.press("receipt.upload.send");
    }

    private static int pictures(Applicant applicant) {
        return applicant
                .page()
                .locator("main [href^='/papers/'], main img[src^='/papers/']")
                .count();
    }

    private static boolean refused(Applicant applicant) {
        return applicant.page().locator("main").innerText().contains(applicant.text("receipt.refused.infected"));
    }

    /** What the review of Olof's month holds, as it comes over the wire. */
    private static String review(Visitor karin) {
        karin.open("/sv/office?scope=ALL");
        karin.page()
                .locator(
                        "a[href*='/office/review/']",
                        new com.microsoft.playwright.Page.LocatorOptions().setHasText("Olof"))
                .first()
                .click();
        return karin.page().content();
    }

    private static byte[] photo(byte[] behind) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(400, 600, BufferedImage.TYPE_INT_RGB), "jpeg", out);
        out.write(behind);
        return out.toByteArray();
    }

    /** In pieces, so that no scanner on anybody's machine takes this file for what it describes. */
    private static byte[] eicar() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR-STANDARD-", "ANTIVIRUS-TEST-", "FILE!$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }
}
