package se.besked.receipt.inspection.formats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.UploadPolicy;

/** What a reader draws by itself of a filled form is seen by the officer too, or the file is refused. */
class PdfFormTest {

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "with NeedAppearances {0}")
    @ValueSource(booleans = {true, false})
    void aValueWithoutAPictureIsDrawn(boolean need) throws Exception {
        assertThat(inkIn(form(need, List.of(field("Tx", field -> field.setString(COSName.V, "5 400 kr"))))))
                .isTrue();
        assertThat(inkIn(form(need, List.of(field("Tx", field -> {})))))
                .as("an empty field")
                .isFalse();
    }

    @Test
    void aChoiceWithoutAPictureIsDrawn() throws Exception {
        assertThat(inkIn(form(false, List.of(field("Ch", field -> {
                    field.setInt(COSName.FF, 1 << 17);
                    field.setString(COSName.V, "Rent");
                    COSArray choices = new COSArray();
                    choices.add(new COSString("Rent"));
                    field.setItem(COSName.OPT, choices);
                })))))
                .isTrue();
    }

    @ParameterizedTest(name = "with NeedAppearances {0}")
    @ValueSource(booleans = {true, false})
    void aTickWithoutAPictureIsDrawn(boolean need) throws Exception {
        assertThat(inkIn(form(
                        need, List.of(field("Btn", field -> field.setItem(COSName.V, COSName.getPDFName("Yes")))))))
                .isTrue();
        assertThat(inkIn(form(need, List.of(field("Btn", field -> field.setItem(COSName.V, COSName.Off))))))
                .isFalse();
    }

    @Test
    void aValueThatReckonsItselfIsDrawnToo() throws Exception {
        assertThat(inkIn(form(false, List.of(field("Tx", field -> {
                    COSDictionary script = new COSDictionary();
                    script.setItem(COSName.S, COSName.JAVA_SCRIPT);
                    script.setString(COSName.JS, "AFNumber_Format(2)");
                    COSDictionary actions = new COSDictionary();
                    actions.setItem(COSName.F, script);
                    field.setItem(COSName.AA, actions);
                    field.setString(COSName.V, "5 400 kr");
                })))))
                .isTrue();
    }

    @Test
    void aValueThatNoReaderShowsIsNoReasonToRefuse() throws Exception {
        COSDictionary nowhere = field("Tx", field -> field.setString(COSName.V, "\u0625\u064a\u062c\u0627\u0631"));
        nowhere.removeItem(COSName.RECT);
        COSDictionary hidden = field("Tx", field -> field.setString(COSName.V, "\u0625\u064a\u062c\u0627\u0631"));
        hidden.setInt(COSName.F, 2);

        assertThat(inkIn(form(true, List.of(nowhere, hidden)))).isFalse();
    }

    @Test
    void whatCannotBeDrawnIsRefusedWithASentence() {
        assertRefused(form(
                false, List.of(field("Tx", field -> field.setString(COSName.V, "\u0625\u064a\u062c\u0627\u0631")))));
        assertRefused(SamplePdfs.make(
                1,
                document -> document.getDocumentCatalog()
                        .getCOSObject()
                        .setBoolean(COSName.getPDFName("NeedsRendering"), true)));
    }

    private void assertRefused(byte[] form) {
        assertThatThrownBy(() -> inspect(form)).isInstanceOf(RefusedFile.class).hasMessage("FORM_NOT_DRAWN");
    }

    /** A field that takes the middle of the page, as programs leave it that only write values. */
    private static COSDictionary field(String type, Consumer<COSDictionary> filled) {
        COSDictionary field = new COSDictionary();
        field.setItem(COSName.TYPE, COSName.ANNOT);
        field.setItem(COSName.SUBTYPE, COSName.WIDGET);
        field.setItem(COSName.FT, COSName.getPDFName(type));
        field.setString(COSName.T, "field");
        field.setInt(COSName.F, 4);
        COSArray place = new COSArray();
        for (float side : new float[] {100, 300, 500, 360}) {
            place.add(new COSFloat(side));
        }
        field.setItem(COSName.RECT, place);
        filled.accept(field);
        return field;
    }

    private static byte[] form(boolean need, List<COSDictionary> fields) {
        return SamplePdfs.make(1, document -> {
            COSArray all = new COSArray();
            fields.forEach(all::add);
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, all);
            if (need) {
                form.setBoolean(COSName.getPDFName("NeedAppearances"), true);
            }
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            COSArray onPage = new COSArray();
            fields.forEach(onPage::add);
            document.getPage(0).getCOSObject().setItem(COSName.ANNOTS, onPage);
        });
    }

    private Inspected inspect(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "form", ".pdf"), content);
        return new Inspection(UploadPolicy.standard())
                .inspect(file, FileKind.PDF, Optional.empty(), 0, Files.createTempDirectory(folder, "out"));
    }

    /** Whether anything dark stands where the field is. */
    private boolean inkIn(byte[] content) throws IOException {
        BufferedImage page =
                ImageIO.read(inspect(content).pictures().get(0).file().toFile());
        double scale = page.getHeight() / (double) pageHeight(content);
        for (int y = (int) ((pageHeight(content) - 360) * scale); y < (pageHeight(content) - 300) * scale; y++) {
            for (int x = (int) (100 * scale); x < 500 * scale; x++) {
                if ((page.getRGB(x, y) & 0xff) < 100) {
                    return true;
                }
            }
        }
        return false;
    }

    private static float pageHeight(byte[] content) throws IOException {
        try (PDDocument document = Loader.loadPDF(content)) {
            return document.getPage(0).getCropBox().getHeight();
        }
    }
}
