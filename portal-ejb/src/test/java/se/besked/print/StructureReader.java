package se.besked.print;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** Reads a tagged file the way a screen reader does: down the structure tree, piece of marked content by piece. */
final class StructureReader {

    private final Map<COSDictionary, Map<Integer, String>> pieces = new HashMap<>();
    private final StringBuilder text = new StringBuilder();

    StructureReader(PDDocument pdf) throws IOException {
        for (PDPage page : pdf.getPages()) {
            PDFMarkedContentExtractor extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            Map<Integer, String> ofPage = new HashMap<>();
            extractor
                    .getMarkedContents()
                    .forEach(content -> ofPage.merge(content.getMCID(), words(content), String::concat));
            pieces.put(page.getCOSObject(), ofPage);
        }
        read(pdf.getDocumentCatalog().getStructureTreeRoot(), null);
    }

    String text() {
        return text.toString();
    }

    private void read(PDStructureNode node, PDPage inherited) {
        PDPage page =
                node instanceof PDStructureElement element && element.getPage() != null ? element.getPage() : inherited;
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                read(element, page);
            } else if (kid instanceof PDMarkedContentReference reference) {
                text.append(piece(reference.getPage() == null ? page : reference.getPage(), reference.getMCID()));
            } else if (kid instanceof Integer mcid) {
                text.append(piece(page, mcid));
            }
        }
        if (!"Span".equals(node instanceof PDStructureElement element ? element.getStructureType() : "Span")) {
            text.append('\n');
        }
    }

    private String piece(PDPage page, int mcid) {
        return pieces.get(page.getCOSObject()).getOrDefault(mcid, "");
    }

    private static String words(PDMarkedContent content) {
        StringBuilder words = new StringBuilder();
        for (Object part : content.getContents()) {
            if (part instanceof TextPosition glyph) {
                words.append(glyph.getUnicode());
            } else if (part instanceof PDMarkedContent inner) {
                words.append(words(inner));
            }
        }
        return words.toString();
    }
}
