package se.besked.print;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.bidi.support.ICUBreakers;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.TextDirection;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * Prints an XHTML page of ours as a tagged, accessible PDF (PDF/UA-1) with its own fonts embedded.
 *
 * <p>The page declares {@code lang} and {@code dir} on its root, a {@code title} and a {@code meta name="subject"} (the
 * description). Nothing is fetched while printing: no address resolves, the stylesheet and the fonts are our own. The
 * same page and date always give the same bytes.
 *
 * <p>Right-to-left pages: glyphs are joined by swapping in the joined forms of each letter, so the letters in the
 * content stream are joined forms in the order they are drawn. {@link LogicalText} therefore stores the readable text
 * beside every paragraph.
 */
@ApplicationScoped
public class PdfPrinter {

    /**
     * Prints the page.
     *
     * @param xhtml a well-formed page without a document type
     * @param date the day of the document: stands as its creation date
     * @return the bytes of the PDF
     * @throws IllegalArgumentException if the page is not well formed, or lacks language, title or description
     */
    public byte[] print(String xhtml, LocalDate date) {
        PrintedPage page = PrintedPage.read(xhtml);
        LogicalText logicalText = LogicalText.noteOn(page);
        style(page);
        return new Finish(page, date, logicalText).of(render(page));
    }

    private static byte[] render(PrintedPage page) {
        XRLog.setLoggingEnabled(false); // it would log pieces of the page
        ByteArrayOutputStream out = new ByteArrayOutputStream(64 * 1024);
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withW3cDocument(page.document(), null);
        builder.useUriResolver((base, address) -> null);
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Besked");
        builder.useReplacementText("\ufffd"); // for signs that none of the fonts has, see Fonts.lacking
        builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
        builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
        builder.useUnicodeLineBreaker(new ICUBreakers.ICULineBreaker(Locale.forLanguageTag(page.language())));
        builder.defaultTextDirection(page.rightToLeft() ? TextDirection.RTL : TextDirection.LTR);
        for (Fonts.Face face : Fonts.FACES) {
            builder.useFont(face::open, face.family(), face.weight(), FontStyle.NORMAL, true);
        }
        builder.toStream(out);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException("Printing failed", e);
        }
        return out.toByteArray();
    }

    private static void style(PrintedPage page) {
        Element style = page.document().createElement("style");
        style.setTextContent(read("/letters/letter.css") + (page.rightToLeft() ? read("/letters/letter-rtl.css") : ""));
        page.document().getElementsByTagName("head").item(0).appendChild(style);
    }

    private static String read(String resource) {
        try (InputStream in = PdfPrinter.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
