package se.besked.web.pages;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.helpers.DefaultHandler;

/**
 * What no page may hold, because the content security policy, a reader's language or a past hole in Faces forbids it.
 */
final class PageLint extends DefaultHandler {

    private static final Pattern EXPRESSION = Pattern.compile("[#$]\\{(?:[^'{}]|'(?:[^'\\\\]|\\\\.)*'|\\{[^}]*})*}");
    private static final Pattern LETTER = Pattern.compile("\\p{L}{2,}");
    private static final Set<String> SAID = Set.of(
            "title",
            "alt",
            "aria-label",
            "placeholder",
            "label",
            "headertext",
            "header",
            "footer",
            "emptymessage",
            "summary",
            "hint",
            "text",
            "name-label",
            "abbr");
    private static final Set<String> CHOOSE_A_FILE = Set.of("include", "composition", "decorate");

    private final List<String> faults = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private Locator where;
    private boolean key;

    static List<String> faults(String page) {
        PageLint lint = new PageLint();
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.newSAXParser().parse(new InputSource(new StringReader(page)), lint);
        } catch (Exception e) {
            lint.faults.add("does not parse: " + e.getMessage());
        }
        return lint.faults;
    }

    /** What is left of a text when its expressions are taken out. */
    static String literal(String text) {
        return EXPRESSION.matcher(text).replaceAll(" ");
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        where = locator;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        flush();
        key = name.equals("kbd");
        boolean faces = uri.endsWith("faces.core");
        if (faces && name.equals("ajax")) {
            fault("f:ajax puts scripts into the page that its policy refuses: use p:ajax");
        }
        if (name.equals("script") && attributes.getValue("src") == null) {
            fault("a script inside the page");
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(uri, name, attributes.getLocalName(i).toLowerCase(Locale.ROOT), attributes.getValue(i));
        }
    }

    private void attribute(String uri, String element, String attribute, String value) {
        if (attribute.equals("style")) {
            fault("style=");
        }
        // Faces and PrimeFaces name their server-side and client-side callbacks so too: only f:viewAction's onPostback
        // is none.
        if (attribute.startsWith("on") && !attribute.equals("onpostback")) {
            fault(attribute + "=");
        }
        if (attribute.equals("escape") && !value.equals("true")) {
            fault("escape=\"" + value + "\"");
        }
        if (uri.endsWith("faces.facelets")
                && CHOOSE_A_FILE.contains(element)
                && (attribute.equals("src") || attribute.equals("template"))
                && value.contains("{")) {
            fault("an expression chooses the facelet " + value);
        }
        if (SAID.contains(attribute) && LETTER.matcher(literal(value)).find()) {
            fault("a text in " + attribute + ": " + value);
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        flush();
        key = false;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        text.append(characters, start, length);
    }

    private void flush() {
        String said = literal(text.toString());
        // What is printed on a key is the same in every language.
        if (!key && LETTER.matcher(said).find()) {
            fault("a text in the page: " + said.trim());
        }
        text.setLength(0);
    }

    private void fault(String what) {
        faults.add("line " + where.getLineNumber() + ": " + what);
    }
}
