package se.besked.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A printed file under test: what veraPDF says of it, what it reads as, how it looks. */
public record PrintedPdf(byte[] bytes) {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** What veraPDF finds wrong against PDF/UA-1; empty is right. */
    public List<String> failures() {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1)) {
            ValidationResult result = Foundries.defaultInstance()
                    .createValidator(PDFAFlavour.PDFUA_1, false)
                    .validate(parser);
            if (result.getTotalAssertions() < 100) {
                throw new IllegalStateException("veraPDF checked next to nothing");
            }
            List<String> failures = new ArrayList<>();
            for (TestAssertion assertion : result.getTestAssertions()) {
                if (assertion.getStatus() == TestAssertion.Status.FAILED) {
                    failures.add(assertion.getRuleId().getClause() + ": " + assertion.getMessage());
                }
            }
            if (failures.isEmpty() != result.isCompliant()) {
                failures.add("compliant: " + result.isCompliant());
            }
            return failures;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text in the order of the page, white space made single plain spaces. */
    public String text() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new PDFTextStripper().getText(pdf).replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The lines as the eye meets them, glyph by glyph from left to right. */
    public List<String> drawnLines() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return DrawnLines.of(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int pages() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return pdf.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The readable text that the structure elements carry, in the order of the structure tree. */
    public List<String> actualTexts() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            List<String> texts = new ArrayList<>();
            collect(
                    pdf.getDocumentCatalog()
                            .getStructureTreeRoot()
                            .getCOSObject()
                            .getDictionaryObject(COSName.K),
                    texts);
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text in the order of the structure tree, which is the order a screen reader follows; white space as above.
     */
    public String structureText() {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return new StructureReader(pdf).text().replaceAll("[\\s\u00a0\u202f]+", " ");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the file, and each page as a picture, to {@code target/letters} for people to look at. */
    public void keep(String name) {
        Path folder = Path.of("target", "letters");
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            Files.createDirectories(folder);
            Files.write(folder.resolve(name + ".pdf"), bytes);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(pdf).renderImageWithDPI(page, 96),
                        "png",
                        folder.resolve(name + "-" + (page + 1) + ".png").toFile());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(COSBase node, List<String> texts) {
        if (node instanceof COSObject reference) {
            collect(reference.getObject(), texts);
        } else if (node instanceof COSArray array) {
            array.forEach(kid -> collect(kid, texts));
        } else if (node instanceof COSDictionary element) {
            String text = element.getString(COSName.ACTUAL_TEXT);
            if (text != null) {
                texts.add(text);
            }
            collect(element.getDictionaryObject(COSName.K), texts);
        }
    }
}
