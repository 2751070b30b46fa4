package se.besked.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 20);
    private static final PdfPrinter PRINTER = new PdfPrinter();

    @Test
    void theSamePageGivesTheSameBytes() {
        byte[] first = PRINTER.print(page("sv", "ltr", "<p>Hej</p>"), DAY);
        assertThat(Arrays.equals(PRINTER.print(page("sv", "ltr", "<p>Hej</p>"), DAY), first))
                .isTrue();
    }

    @Test
    void theFileSaysItsTitleItsLanguageAndTheDayOfTheDocument() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PRINTER.print(page("ar", "rtl", "<p>مرحبا</p>"), DAY))) {
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("A title");
            assertThat(pdf.getDocumentInformation().getSubject()).isEqualTo("About 2026-000123");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("ar");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle())
                    .isTrue();
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo("2026-11-20T00:00:00Z");
        }
    }

    @Test
    void nothingIsFetchedWhilePrinting() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            String body = """
                    <style>
                      @import url('%1$s/a.css');
                      @font-face { font-family: x; src: url('%1$s/f.ttf') }
                      p { background: url('%1$s/b.png'); font-family: x }
                    </style>
                    <p>x<img alt='a' src='%1$s/c.png'/></p>
                    """;
            PRINTER.print(page("en", "ltr", body.formatted(address)), DAY);
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aPageWithoutTitleOrDescriptionIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTER.print("<html lang='sv'><head><title>x</title></head><body/></html>", DAY));
    }

    @Test
    void aPageWithADocumentTypeIsNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PRINTER.print(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>" + page("sv", "ltr", "<p>&x;</p>"),
                        DAY));
    }

    @Test
    void anArabicNoteInASwedishPageIsReadInLogicalOrderToo() {
        PrintedPdf pdf = new PrintedPdf(PRINTER.print(page("sv", "ltr", "<p>Hyra</p><p>رفع المالك الإيجار</p>"), DAY));
        assertThat(pdf.actualTexts()).containsExactly("رفع المالك الإيجار");
        assertThat(pdf.failures()).isEmpty();
    }

    @Test
    void vowelSignsAreReadButNotDrawn() {
        PrintedPdf pdf = new PrintedPdf(PRINTER.print(page("ar", "rtl", "<p>شكرًا جزيلًا</p>"), DAY));
        assertThat(pdf.actualTexts()).containsExactly("شكرًا جزيلًا");
        assertThat(String.join("", pdf.drawnLines())).hasSize("شكرا جزيلا".length() - 1); // lam and alef are one glyph
    }

    @Test
    void whatPeoplePasteIsPrintedWithoutHarm() {
        String pasted = "a\u0000b\u0008c\ud800d \u202egpj.exe \u2069\u2066\u2069\u2069 \ud83d\ude42 \u1230\u120b\u121d "
                + "x".repeat(300);
        for (String direction : List.of("ltr", "rtl")) {
            PrintedPdf pdf =
                    new PrintedPdf(PRINTER.print(page("en", direction, "<p>" + pasted + "</p><p>next</p>"), DAY));
            assertThat(pdf.failures()).isEmpty();
            assertThat(pdf.drawnLines())
                    .anyMatch(line -> line.contains("abcd gpj.exe"))
                    .anyMatch(line -> line.contains("\u1230\u120b\u121d"))
                    .contains("next");
            assertThat(pdf.drawnLines()).allMatch(line -> line.length() < 200);
        }
    }

    @Test
    void aFullStopAfterANameNeverStandsAloneOnALine() {
        StringBuilder body = new StringBuilder();
        for (int words = 1; words <= 40; words++) {
            body.append("<p>").append("كلمة ".repeat(words)).append("\u2068Karin Lund\u2069.</p>");
        }
        PrintedPdf pdf = new PrintedPdf(PRINTER.print(page("ar", "rtl", body.toString()), DAY));
        assertThat(pdf.drawnLines()).noneMatch(line -> line.equals("."));
        assertThat(pdf.failures()).isEmpty();
    }

    @Test
    void anIsolateInAnIsolateBelongsToTheOuterOne() {
        PrintedPdf pdf = new PrintedPdf(
                PRINTER.print(page("ar", "rtl", "<p>المبلغ \u2068rum \u20662026-000123\u2069 här\u2069 بعد</p>"), DAY));
        assertThat(pdf.drawnLines().get(0)).contains("rum 2026-000123 här");
        assertThat(pdf.actualTexts()).containsExactly("المبلغ rum 2026-000123 här بعد");
        assertThat(pdf.failures()).isEmpty();
    }

    private static String page(String language, String direction, String body) {
        return """
                <html lang='%s' dir='%s'>
                <head><title>A title</title><meta name='subject' content='About \u20662026-000123\u2069'/></head>
                <body>%s</body>
                </html>""".formatted(language, direction, body);
    }
}
