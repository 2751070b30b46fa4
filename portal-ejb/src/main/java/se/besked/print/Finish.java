package se.besked.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/**
 * The last touch on a rendered file: its description, its readable text, and the day of the document instead of the day
 * of printing, so that printing again gives the same bytes.
 */
record Finish(PrintedPage page, LocalDate date, LogicalText logicalText) {

    byte[] of(byte[] rendered) {
        try (PDDocument pdf = Loader.loadPDF(rendered)) {
            PDDocumentInformation information = pdf.getDocumentInformation();
            information.setTitle(page.title());
            information.setSubject(page.description());
            information.setCreator("Besked");
            information.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
            logicalText.moveTo(pdf);
            pdf.getDocument().getTrailer().removeItem(COSName.ID); // made from the time of rendering
            pdf.setDocumentId(seed());
            ByteArrayOutputStream out = new ByteArrayOutputStream(rendered.length);
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("Printing failed", e);
        }
    }

    private long seed() {
        CRC32 sum = new CRC32();
        sum.update((page.title() + page.description() + date).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
