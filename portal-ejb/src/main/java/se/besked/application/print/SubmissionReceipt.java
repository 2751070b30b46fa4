package se.besked.application.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import se.besked.i18n.Formats;
import se.besked.i18n.Language;
import se.besked.print.PageTemplates;
import se.besked.print.PdfPrinter;

/** Prints what was sent: the sender's proof of what they answered, when it came in and which files went with it. */
@ApplicationScoped
public class SubmissionReceipt {

    private final PageTemplates templates;
    private final PdfPrinter printer;

    @Inject
    public SubmissionReceipt(PageTemplates templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** The receipt as a PDF/UA-1 file; the same content gives the same bytes. */
    public byte[] pdf(SubmissionReceiptContent content, Language language) {
        LocalDate received = content.receivedAt().atZone(Formats.ZONE).toLocalDate();
        return printer.print(templates.fill("submission", language, content), received);
    }
}
