package se.besked.decision.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.besked.i18n.Language;
import se.besked.print.PageTemplates;
import se.besked.print.PdfPrinter;

/**
 * Prints the letter about a decision: the binding one in Swedish, and the one that helps in the reader's language.
 * Left-to-right letters show amounts in columns; right-to-left ones as labels and values, because the printer does not
 * mirror columns.
 */
@ApplicationScoped
public class DecisionLetter {

    private final PageTemplates templates;
    private final PdfPrinter printer;

    @Inject
    public DecisionLetter(PageTemplates templates, PdfPrinter printer) {
        this.templates = templates;
        this.printer = printer;
    }

    /** The letter as a PDF/UA-1 file; the same content gives the same bytes. */
    public byte[] pdf(DecisionLetterContent content, Language language) {
        return printer.print(templates.fill("decision", language, content), content.decidedOn());
    }
}
