package se.besked.receipt.inspection.formats;

import java.nio.file.FileSystemException;
import java.util.stream.Stream;

/**
 * The machine could not go on: its disk is full or broken, its files are all open. Says nothing about the file that was
 * looked at.
 */
public final class MachineTrouble extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** As the system says it where files are looked at, which is in English. */
    private static final String WORDS = "(?s).*(No space left|quota exceeded|Input/output error"
            + "|Read-only file|Too many open files|Cannot allocate).*";

    MachineTrouble(Throwable cause) {
        super(cause);
    }

    /** Whether it, or what it came of, is the machine's. */
    static boolean in(Throwable thrown) {
        return Stream.iterate(thrown, at -> at != null, Throwable::getCause)
                .anyMatch(at -> at instanceof MachineTrouble
                        || at instanceof FileSystemException
                        || at.getMessage() != null && at.getMessage().matches(WORDS));
    }
}
