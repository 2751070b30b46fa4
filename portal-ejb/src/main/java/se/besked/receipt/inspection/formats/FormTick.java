package se.besked.receipt.inspection.formats;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDAppearanceContentStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.form.PDButton;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/** A cross in a box that is ticked and of which the file has no picture. */
final class FormTick {

    private static final COSName ON = COSName.getPDFName("Ticked");
    private static final float LINE = 1.5f;

    private FormTick() {}

    /** Whether it is ticked, by its value or by the state that one of its boxes says it is in. */
    static boolean isOn(PDButton button) {
        String value = button.getValue();
        return !value.isEmpty() && !value.equals(COSName.Off.getName())
                || button.getWidgets().stream().anyMatch(FormTick::saysOn);
    }

    private static boolean saysOn(PDAnnotationWidget widget) {
        COSName state = widget.getAppearanceState();
        return state != null && !state.equals(COSName.Off);
    }

    /** @throws RefusedFile FORM_NOT_DRAWN if it cannot be told which of several boxes is meant */
    static void draw(PDDocument document, PDButton button) throws IOException {
        List<PDAnnotationWidget> boxes = button.getWidgets();
        List<PDAnnotationWidget> on = boxes.size() == 1
                ? boxes
                : boxes.stream().filter(FormTick::saysOn).toList();
        if (on.isEmpty()) {
            throw new RefusedFile(Refusal.FORM_NOT_DRAWN);
        }
        for (PDAnnotationWidget box : on) {
            draw(document, box);
        }
    }

    private static void draw(PDDocument document, PDAnnotationWidget box) throws IOException {
        PDRectangle place = box.getRectangle();
        if (place == null) {
            throw new RefusedFile(Refusal.FORM_NOT_DRAWN);
        }
        float width = place.getWidth();
        float height = place.getHeight();
        PDAppearanceStream picture = new PDAppearanceStream(document);
        picture.setBBox(new PDRectangle(width, height));
        try (PDAppearanceContentStream content = new PDAppearanceContentStream(picture)) {
            content.setLineWidth(LINE);
            content.addRect(LINE, LINE, width - 2 * LINE, height - 2 * LINE);
            content.moveTo(2 * LINE, 2 * LINE);
            content.lineTo(width - 2 * LINE, height - 2 * LINE);
            content.moveTo(2 * LINE, height - 2 * LINE);
            content.lineTo(width - 2 * LINE, 2 * LINE);
            content.stroke();
        }
        COSDictionary states = new COSDictionary();
        states.setItem(ON, picture);
        PDAppearanceDictionary appearance = new PDAppearanceDictionary();
        appearance.getCOSObject().setItem(COSName.N, states);
        box.setAppearance(appearance);
        box.setAppearanceState(ON.getName());
    }
}
