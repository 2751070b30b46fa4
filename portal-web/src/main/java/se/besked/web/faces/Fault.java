package se.besked.web.faces;

import jakarta.faces.application.ViewExpiredException;
import jakarta.persistence.OptimisticLockException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.FileNotFoundException;
import java.security.SecureRandom;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.primefaces.csp.CspException;
import se.besked.i18n.Message;
import se.besked.shared.BrokenRule;
import se.besked.shared.DatabaseLine;
import se.besked.shared.Logged;
import se.besked.shared.NotFoundException;

/**
 * What went wrong, as the reader is told it.
 *
 * @param status HTTP status
 * @param kind the stem of the text keys {@code common.fault.<kind>.title} and {@code .text}
 * @param number what the reader can tell us on the phone; the same number stands in the log. Null where nothing is
 *     broken
 * @param message a sentence of its own instead of the kind's, or null
 */
public record Fault(int status, String kind, String number, Message message) {

    public static final String NOT_FOUND = "notFound";
    public static final String REFUSED = "refused";
    public static final String EXPIRED = "expired";
    public static final String CHANGED = "changed";
    public static final String BROKEN = "broken";
    public static final String UNAVAILABLE = "unavailable";
    static final List<String> KINDS = List.of(NOT_FOUND, REFUSED, EXPIRED, CHANGED, BROKEN, UNAVAILABLE);

    private static final Logger LOG = Logger.getLogger(Fault.class.getName());
    private static final String ATTRIBUTE = Fault.class.getName();
    // Without letters and digits that are mistaken for each other on the phone.
    private static final String ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A fault of which nothing more than its kind is to be said. */
    public static Fault plain(int status, String kind) {
        return new Fault(status, kind, null, null);
    }

    /** What to answer to this; logs it under a new number if nobody expected it. */
    public static Fault of(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause() == cause ? null : cause.getCause()) {
            if (cause instanceof Unavailable) {
                return plain(503, UNAVAILABLE);
            }
            if (cause instanceof NotFoundException || cause instanceof FileNotFoundException) {
                return plain(404, NOT_FOUND);
            }
            if (cause instanceof ViewExpiredException || cause instanceof CspException) {
                return plain(403, EXPIRED);
            }
            if (cause instanceof OptimisticLockException) {
                return plain(409, CHANGED);
            }
            if (cause instanceof BrokenRule rule) {
                return new Fault(409, CHANGED, null, rule.message());
            }
        }
        return DatabaseLine.isLost(thrown) ? plain(503, UNAVAILABLE) : broken(thrown);
    }

    /** Something that should not have happened: logged, and told by its number only. */
    public static Fault broken(Throwable thrown) {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < 8; i++) {
            number.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        LOG.log(Level.SEVERE, "Error number " + number, Logged.of(thrown));
        return new Fault(500, BROKEN, number.toString(), null);
    }

    /** Leaves the fault for the error page of this request. */
    public void leaveIn(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, this);
    }

    static Fault leftIn(HttpServletRequest request) {
        return (Fault) request.getAttribute(ATTRIBUTE);
    }
}
