package se.besked.receipt.scan;

/** What is known about a file after the scanner was asked. Everything that is not plainly good keeps the file back. */
public enum ScanVerdict {

    /** The scanner looked at all of it and found nothing. */
    CLEAN,

    /** The scanner found malware in it. */
    INFECTED,

    /**
     * The scanner answered about this file, but neither of the above: it was larger than the scanner takes, a limit
     * stopped it before it had seen everything, it is locked with a password, or the answer makes no sense. Asking
     * again seldom helps before the scanner's settings change.
     */
    UNKNOWN,

    /** No answer: the scanner is down, slow, or hung up. Nothing is known about the file; ask again. */
    UNAVAILABLE,

    /** There is no scanner. Only in demonstration mode, where such a file is shown with a mark that says so. */
    NOT_SCANNED;

    /** Whether people may see the file. */
    public boolean releases() {
        return this == CLEAN || this == NOT_SCANNED;
    }
}
