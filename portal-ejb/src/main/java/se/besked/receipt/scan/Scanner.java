package se.besked.receipt.scan;

import java.io.IOException;
import java.io.InputStream;

/**
 * Asks whether a file holds malware. Fails closed: whatever goes wrong with the scanner is a verdict that releases
 * nothing.
 */
public interface Scanner {

    /**
     * Whether there is a scanner to ask; says nothing about whether it answers.
     *
     * @throws IllegalStateException when the setting makes no sense
     */
    boolean configured();

    /**
     * Asks about one file, in the caller's thread; the scanner gets no longer than {@code besked.scanner.seconds}. Safe
     * for many threads.
     *
     * @param content is read once, to its end or until the scanner stops listening; the caller closes it
     * @throws IOException when the content itself could not be read: nothing is said about the scanner then
     */
    ScanVerdict scan(InputStream content) throws IOException;
}
