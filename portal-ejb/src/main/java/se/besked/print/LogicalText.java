package se.besked.print;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/**
 * Gives right-to-left paragraphs their readable text: {@code /ActualText} on the structure element, in the order it is read and
 * with the letters of the alphabet instead of their joined shapes. The renderer knows no {@code /ActualText}, but it carries the
 * {@code title} attribute of an element into {@code /Alt}: the text travels there, and is moved once the pages are drawn.
 */
final class LogicalText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "li", "td", "th", "dt", "dd");
    private static final String MARK = "\u2063";

    private final boolean noted;

    private LogicalText(boolean noted) {
        this.noted = noted;
    }

    static LogicalText none() {
        return new LogicalText(false);
    }

    static LogicalText noteOn(Document document) {
        note(document.getDocumentElement());
        dropVowelSigns(document.getDocumentElement());
        return new LogicalText(true);
    }

    private static void note(Element element) {
        if (PARAGRAPHS.contains(element.getTagName()) && !holdsParagraph(element)) {
            String text = PrintedPage.withoutIsolates(element.getTextContent()).replaceAll("[ \\n\\r\\t]+", " ").strip();
            element.setAttribute("title", MARK + text);
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                note(inner);
            }
        }
    }

    /** The shaper draws vowel signs as letters of their own; ordinary print leaves them out. The readable text keeps them. */
    private static void dropVowelSigns(Node node) {
        if (node instanceof Text text) {
            text.setData(text.getData().replaceAll("[\u064b-\u0652\u0670]", ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            dropVowelSigns(child);
        }
    }

    private static boolean holdsParagraph(Element element) {
        return PARAGRAPHS.stream().anyMatch(name -> element.getElementsByTagName(name).getLength() > 0);
    }

    void moveTo(PDDocument pdf) {
        if (noted) {
            move(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K));
        }
    }

    private static void move(COSBase node) {
        if (node instanceof COSObject reference) {
            move(reference.getObject());
        } else if (node instanceof COSArray array) {
            array.forEach(LogicalText::move);
        } else if (node instanceof COSDictionary element) {
            String text = element.getString(COSName.ALT);
            if (text != null && text.startsWith(MARK)) {
                element.removeItem(COSName.ALT);
                element.setString(COSName.ACTUAL_TEXT, text.substring(MARK.length()));
            }
            move(element.getDictionaryObject(COSName.K));
        }
    }
}
