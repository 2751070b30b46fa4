package se.besked.browser;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** The checker of the HTML standard (Nu), in this process: its schema is read once, a page then takes moments. */
final class Markup {

    private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";
    /** Bytes: the schema is walked through to a depth that the usual stack does not hold. */
    private static final long STACK = 64L << 20;

    private static Markup checker;

    private final List<String> found = new ArrayList<>();
    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);
    private final ErrorHandler errors = new ErrorHandler() {

        @Override
        public void warning(SAXParseException warning) {
            // Advice only.
        }

        @Override
        public void error(SAXParseException error) {
            found.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    };

    private Markup() throws Exception {
        validator.setUpMainSchema(HTML, errors);
    }

    /** What is wrong with a page as the server sent it; empty if nothing. */
    static synchronized List<String> faults(String html) {
        AtomicReference<Throwable> broken = new AtomicReference<>();
        List<String> faults = new ArrayList<>();
        Thread deep = new Thread(
                null,
                () -> {
                    try {
                        checker = checker == null ? new Markup() : checker;
                        faults.addAll(checker.check(html));
                    } catch (Exception | LinkageError | StackOverflowError e) {
                        broken.set(e);
                    }
                },
                "markup",
                STACK);
        deep.start();
        try {
            deep.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        if (broken.get() != null) {
            throw new IllegalStateException(broken.get());
        }
        return faults;
    }

    private List<String> check(String html) throws Exception {
        found.clear();
        validator.setUpValidatorAndParsers(errors, false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(html)));
        return List.copyOf(found);
    }
}
