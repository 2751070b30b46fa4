package se.besked.print;

import java.text.Bidi;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import se.besked.i18n.Isolates;

/**
 * Gives right-to-left paragraphs their readable text: {@code /ActualText} on the structure element, in the order it is
 * read and with the letters of the alphabet instead of their joined shapes. The renderer knows no {@code /ActualText},
 * but it carries the {@code title} attribute of an element into {@code /Alt}: the text travels there, and is moved once
 * the pages are drawn.
 *
 * <p>What holds: a reader that follows the structure (screen readers, and whatever shows tagged text) gets every
 * paragraph in logical order; veraPDF accepts it. What does not: programs that ignore the structure, such as searching
 * and copying in many viewers, see the drawn pieces of a line, words in order but numbers and Latin words at the wrong
 * end of it. Repeating the text on the marked content would not cure that: such programs (PDFBox among them) take
 * right-to-left text to be in the order it is drawn and turn it round. The page on the web is the way to copy from.
 */
final class LogicalText {

    private static final Set<String> PARAGRAPHS = Set.of("p", "h1", "h2", "h3", "li", "td", "th", "dt", "dd");
    private static final String MARK = "\u2063";

    private final boolean everywhere;

    private LogicalText(boolean everywhere) {
        this.everywhere = everywhere;
    }

    /** On every paragraph of a right-to-left page, and on those of another that hold right-to-left words. */
    static LogicalText noteOn(PrintedPage page) {
        LogicalText text = new LogicalText(page.rightToLeft());
        text.note(page.document().getDocumentElement());
        dropVowelSigns(page.document().getDocumentElement());
        return text;
    }

    private void note(Element element) {
        if (PARAGRAPHS.contains(element.getTagName()) && !holdsParagraph(element)) {
            String text = Isolates.strip(element.getTextContent())
                    .replaceAll("[ \\n\\r\\t]+", " ")
                    .strip();
            if (everywhere || Bidi.requiresBidi(text.toCharArray(), 0, text.length())) {
                element.setAttribute("title", MARK + text);
            }
            return;
        }
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element inner) {
                note(inner);
            }
        }
    }

    /**
     * The shaper draws vowel signs as letters of their own; ordinary print leaves them out. The readable text keeps
     * them.
     */
    private static void dropVowelSigns(Node node) {
        if (node instanceof Text text) {
            text.setData(text.getData().replaceAll("[\u064b-\u0652\u0670]", ""));
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            dropVowelSigns(child);
        }
    }

    private static boolean holdsParagraph(Element element) {
        return PARAGRAPHS.stream()
                .anyMatch(name -> element.getElementsByTagName(name).getLength() > 0);
    }

    void moveTo(PDDocument pdf) {
        move(pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject().getDictionaryObject(COSName.K));
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
