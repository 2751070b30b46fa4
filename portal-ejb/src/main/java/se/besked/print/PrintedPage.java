package se.besked.print;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.w3c.dom.Text;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import se.besked.i18n.Isolates;

/**
 * A page on its way to the printer, read from XHTML. Direction isolates in the text (U+2066 to U+2069, as
 * {@code Formats} puts them around amounts) become {@code bdi} elements, which the printer understands; it knows
 * nothing of the characters. Isolates do not nest: the outermost counts. In left-to-right pages they are dropped: the
 * printer writes the text after an inner element before the element, so that a page should have as few as it can.
 */
record PrintedPage(Document document, String language, String title, String description, boolean rightToLeft) {

    /** What XML forbids, and direction embeddings and overrides: people paste such things into notes and file names. */
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[^\\x09\\x0a\\x0d\\x20-\\ud7ff\\ue000-\\ufffd\\x{10000}-\\x{10ffff}]|[\\u202a-\\u202e]");

    private static final String CLOSING = ".,:;!?)\u060c\u061b\u061f";

    /** Characters: more would leave a line half empty. */
    private static final int LONGEST_TOGETHER = 40;

    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    static PrintedPage read(String xhtml) {
        Document document = parse(UNPRINTABLE.matcher(xhtml).replaceAll(""));
        Element root = document.getDocumentElement();
        String title = document.getElementsByTagName("title").getLength() == 0
                ? ""
                : document.getElementsByTagName("title")
                        .item(0)
                        .getTextContent()
                        .strip();
        String description = subject(document);
        String language = root.getAttribute("lang");
        if (language.isEmpty() || title.isEmpty() || description.isEmpty()) {
            throw new IllegalArgumentException("A page to print declares its language, title and description");
        }
        for (Text text : texts(root, new ArrayList<>())) {
            isolate(document, text);
        }
        return new PrintedPage(
                document, language, Isolates.strip(title), Isolates.strip(description), rightToLeft(document));
    }

    private static Document parse(String xhtml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new InputSource(new StringReader(xhtml)));
        } catch (SAXException e) {
            throw new IllegalArgumentException("A page to print is well-formed XHTML without a document type", e);
        } catch (IOException | ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String subject(Document document) {
        NodeList metas = document.getElementsByTagName("meta");
        for (int i = 0; i < metas.getLength(); i++) {
            Element meta = (Element) metas.item(i);
            if ("subject".equals(meta.getAttribute("name"))) {
                meta.setAttribute("content", Isolates.strip(meta.getAttribute("content")));
                return meta.getAttribute("content").strip();
            }
        }
        return "";
    }

    private static List<Text> texts(Node node, List<Text> found) {
        if (node instanceof Text text) {
            found.add(text);
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            texts(child, found);
        }
        return found;
    }

    private static void isolate(Document document, Text text) {
        String words = text.getData();
        Node parent = text.getParentNode();
        if (words.equals(Isolates.strip(words))) {
            return;
        }
        if ("title".equals(parent.getNodeName()) || !rightToLeft(document)) {
            text.setData(Isolates.strip(words));
            return;
        }
        Node outside = document.createDocumentFragment();
        Node into = outside;
        int depth = 0;
        StringBuilder run = new StringBuilder();
        for (int at = 0; at < words.length(); at++) {
            char c = words.charAt(at);
            boolean opens = c == LEFT_TO_RIGHT || c == FIRST_STRONG;
            if (opens && depth++ == 0) {
                flush(document, into, run);
                Element bdi = document.createElement("bdi");
                bdi.setAttribute("dir", c == LEFT_TO_RIGHT ? "ltr" : "auto");
                into = outside.appendChild(bdi);
            } else if (c == END && depth > 0 && --depth == 0) {
                flush(document, into, run);
                int end = at + 1;
                while (end < words.length() && CLOSING.indexOf(words.charAt(end)) >= 0) {
                    end++;
                }
                keepTogether(document, (Element) into, words.substring(at + 1, end));
                at = end - 1;
                into = outside;
            } else if (!opens && c != END) {
                run.append(c);
            }
        }
        flush(document, into, run);
        parent.replaceChild(outside, text);
    }

    /** What closes a sentence stays on the line of the word before it, though that is an element of its own. */
    private static void keepTogether(Document document, Element isolated, String closing) {
        if (closing.isEmpty()) {
            return;
        }
        if (isolated.getTextContent().length() > LONGEST_TOGETHER) {
            isolated.getParentNode().appendChild(document.createTextNode(closing));
            return;
        }
        Element together = document.createElement("span");
        together.setAttribute("class", "together");
        isolated.getParentNode().replaceChild(together, isolated);
        together.appendChild(isolated);
        together.appendChild(document.createTextNode(closing));
    }

    private static boolean rightToLeft(Document document) {
        return "rtl".equals(document.getDocumentElement().getAttribute("dir"));
    }

    private static void flush(Document document, Node into, StringBuilder run) {
        if (run.length() > 0) {
            into.appendChild(document.createTextNode(run.toString()));
            run.setLength(0);
        }
    }
}
