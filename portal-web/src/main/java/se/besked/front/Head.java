package se.besked.front;

import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.glassfish.grizzly.Buffer;

/** The head of one request while it comes in, which may be byte by byte. */
final class Head {

    private static final int MOST_BYTES = 16 * 1024;
    private static final long MOST_SECONDS = 20;
    private static final Pattern FOLDED = Pattern.compile("\n[ \t]");
    private static final Pattern LENGTH = Pattern.compile("(?i)\ncontent-length[ \t]*:");
    private static final Pattern ENCODING = Pattern.compile("(?i)\ntransfer-encoding[ \t]*:");

    private final long begun = System.nanoTime();
    private final StringBuilder text = new StringBuilder();

    /**
     * Looks at what has come without taking it.
     *
     * @param from where it goes on in these bytes
     * @return where it ends in them
     */
    int read(Buffer bytes, int from) {
        int at = from;
        while (at < bytes.limit() && !isWhole() && !isTooLarge()) {
            char next = (char) (bytes.get(at++) & 0xff);
            // Empty lines before a request are none of it.
            if (text.length() > 0 || next > ' ') {
                text.append(next);
            }
        }
        return at;
    }

    boolean isWhole() {
        int end = text.length();
        return end > 2
                && text.charAt(end - 1) == '\n'
                && text.charAt(text.charAt(end - 2) == '\r' ? end - 3 : end - 2) == '\n';
    }

    /** Whether what follows is the next request. */
    boolean hasNoBody() {
        return !LENGTH.matcher(text).find() && !ENCODING.matcher(text).find();
    }

    boolean isTooLarge() {
        return text.length() > MOST_BYTES;
    }

    /** Whether another server could read it otherwise: a line that goes on in the next, a length told in two ways. */
    boolean isAmbiguous() {
        return FOLDED.matcher(text).find()
                || (LENGTH.matcher(text).find() && ENCODING.matcher(text).find());
    }

    boolean isLate() {
        return !isWhole() && System.nanoTime() - begun > TimeUnit.SECONDS.toNanos(MOST_SECONDS);
    }
}
