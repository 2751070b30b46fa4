package se.besked.receipt.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.shared.Settings;

/**
 * ClamAV's daemon, asked over its own protocol. {@code besked.scanner} says where it listens ({@code host:port}, blank
 * when there is none), {@code besked.scanner.seconds} how long one file may take.
 */
@ApplicationScoped
public class ClamavScanner implements Scanner {

    static final String WHERE = "besked.scanner";
    static final String SECONDS = "besked.scanner.seconds";

    private static final Logger LOG = Logger.getLogger(ClamavScanner.class.getName());
    private static final Pattern ADDRESS = Pattern.compile("\\[?([^\\[\\]\\s/]+?)]?:(\\d{1,5})");

    private final Settings settings;
    private final AtomicBoolean answers = new AtomicBoolean(true);

    @Inject
    public ClamavScanner(Settings settings) {
        this.settings = settings;
    }

    @Override
    public boolean configured() {
        String where = where();
        if (!where.isEmpty()) {
            address(where);
        }
        return !where.isEmpty();
    }

    @Override
    public ScanVerdict scan(InputStream content) throws IOException {
        if (!configured()) {
            return settings.showsUnscanned() ? ScanVerdict.NOT_SCANNED : ScanVerdict.UNAVAILABLE;
        }
        Duration limit = Duration.ofSeconds(settings.number(SECONDS, 20));
        return verdict(new ClamavCall(address(where()), limit).ask(content));
    }

    private ScanVerdict verdict(ClamavAnswer answer) {
        ScanVerdict verdict = answer.verdict();
        boolean answered = verdict != ScanVerdict.UNAVAILABLE;
        if (answers.getAndSet(answered) != answered) {
            LOG.log(
                    answered ? Level.INFO : Level.WARNING,
                    () -> answered
                            ? "The virus scanner answers again"
                            : "The virus scanner does not answer; files wait until it does: " + answer.detail());
        }
        if (verdict == ScanVerdict.INFECTED || verdict == ScanVerdict.UNKNOWN) {
            LOG.warning(() -> "The virus scanner says " + verdict + ": " + answer.detail());
        }
        return verdict;
    }

    private String where() {
        return settings.text(WHERE, "").strip();
    }

    /** Not looked up yet: a name may point elsewhere tomorrow. */
    private static InetSocketAddress address(String where) {
        Matcher parts = ADDRESS.matcher(where);
        if (!parts.matches() || Integer.parseInt(parts.group(2)) > 65_535) {
            throw new IllegalStateException(
                    "BESKED_SCANNER takes the scanner's host:port, such as localhost:3310, not \"" + where + "\"");
        }
        return InetSocketAddress.createUnresolved(parts.group(1), Integer.parseInt(parts.group(2)));
    }
}
