package se.besked.receipt.inspection.formats;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.fixup.processor.AcroFormDefaultsProcessor;
import org.apache.pdfbox.pdmodel.fixup.processor.AcroFormOrphanWidgetsProcessor;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDChoice;
import org.apache.pdfbox.pdmodel.interactive.form.PDField;
import org.apache.pdfbox.pdmodel.interactive.form.PDPushButton;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * Draws what has been filled in in a form and has no picture in the file: programs that show forms draw it themselves,
 * so whoever sends it has seen it. What cannot be drawn here is refused, never left out.
 */
final class PdfForm {

    /** More than any paper form has; each is drawn. */
    private static final int MOST_FIELDS = 2_000;

    private static final COSName DRAWN_BY_ITSELF = COSName.getPDFName("NeedsRendering");

    private final PDDocument document;
    private final PDAcroForm form;

    private PdfForm(PDDocument document, PDAcroForm form) {
        this.document = document;
        this.form = form;
    }

    /**
     * @param document gets what is missing
     * @throws RefusedFile FORM_NOT_DRAWN
     */
    static void draw(PDDocument document) throws IOException {
        if (document.getDocumentCatalog().getCOSObject().getBoolean(DRAWN_BY_ITSELF, false)) {
            throw new RefusedFile(Refusal.FORM_NOT_DRAWN);
        }
        if (document.getDocumentCatalog().getAcroForm(null) != null) {
            new AcroFormOrphanWidgetsProcessor(document).process();
            new PdfForm(document, document.getDocumentCatalog().getAcroForm(null)).draw();
        }
    }

    private void draw() throws IOException {
        List<PDField> missing = new ArrayList<>();
        for (PDField field : form.getFieldTree()) {
            if (isMissing(field)) {
                missing.add(field);
            }
            if (missing.size() > MOST_FIELDS) {
                throw new RefusedFile(Refusal.FORM_NOT_DRAWN);
            }
        }
        if (!missing.isEmpty()) {
            new AcroFormDefaultsProcessor(document).process();
        }
        for (PDField field : missing) {
            draw(field);
        }
    }

    private void draw(PDField field) throws IOException {
        // A field that reckons itself when it is opened would be left out.
        field.getCOSObject().removeItem(COSName.AA);
        try {
            form.refreshAppearances(List.of(field));
        } catch (IOException | RuntimeException e) {
            if (MachineTrouble.in(e)) {
                throw e;
            }
            // A sign that its font lacks, a font that is not there.
            throw new RefusedFile(Refusal.FORM_NOT_DRAWN, e);
        }
        if (field instanceof PDButton button && !isTicked(button)) {
            FormTick.draw(document, button);
        } else if (!(field instanceof PDButton) && seen(field).stream().anyMatch(widget -> !isDrawn(widget))) {
            throw new RefusedFile(Refusal.FORM_NOT_DRAWN);
        }
    }

    /** Whether a reader would show more of it than its pictures do. */
    private boolean isMissing(PDField field) {
        if (field instanceof PDButton button) {
            return !(field instanceof PDPushButton) && FormTick.isOn(button) && !isTicked(button);
        }
        boolean filled = field instanceof PDTextField text && !text.getValue().isEmpty()
                || field instanceof PDChoice choice && !choice.getValue().isEmpty();
        // Whoever has filled it in may have left the pictures of the empty form, and said so.
        return filled && seen(field).stream().anyMatch(widget -> form.getNeedAppearances() || !isDrawn(widget));
    }

    /** The places on pages where a reader shows it; programs keep values of their own in fields without any. */
    private static List<PDAnnotationWidget> seen(PDField field) {
        return field.getWidgets().stream()
                .filter(widget -> !widget.isHidden() && !widget.isNoView() && hasRoom(widget.getRectangle()))
                .toList();
    }

    private static boolean hasRoom(PDRectangle place) {
        return place != null && place.getWidth() > 0 && place.getHeight() > 0;
    }

    private static boolean isTicked(PDButton button) {
        List<PDAnnotationWidget> seen = seen(button);
        return seen.isEmpty()
                || seen.stream()
                        .anyMatch(widget -> !COSName.Off.equals(widget.getAppearanceState()) && isDrawn(widget));
    }

    /** Whether there is a picture of the state in which it is. */
    private static boolean isDrawn(PDAnnotationWidget widget) {
        COSDictionary picture = widget.getNormalAppearanceStream() == null
                ? null
                : widget.getNormalAppearanceStream().getCOSObject();
        return picture instanceof COSStream stream && stream.getLength() > 0;
    }
}
