package se.besked.receipt.inspection;

/**
 * Why looking at a file came to no end. That is never a verdict about the file: it is tried again by itself, and then a
 * person looks.
 */
public enum Unfinished {
    /** Too many others were looked at. */
    NO_PLACE(false),
    /** The machine had so much else to do that the time says nothing about the file. */
    STARVED(false),
    /** The disk on which files are opened is full, or nearly: whatever went wrong may be its doing. */
    NO_DISK(false),
    /** It took more time of processor than a file may. */
    OUT_OF_TIME(true),
    /** It took more memory than a file may. */
    OUT_OF_MEMORY(true),
    /** The process ended without a report that can be believed. */
    NO_REPORT(true);

    private final boolean perhapsTheFile;

    Unfinished(boolean perhapsTheFile) {
        this.perhapsTheFile = perhapsTheFile;
    }

    /** Whether the file may be the reason, so that trying it for ever would help nobody. */
    public boolean perhapsTheFile() {
        return perhapsTheFile;
    }
}
