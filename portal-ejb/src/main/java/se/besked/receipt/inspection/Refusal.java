package se.besked.receipt.inspection;

/** Why a file was not taken. Each has a sentence of its own that says what happened and what to do. */
public enum Refusal {
    /** Not a JPEG, PNG or PDF, or the name says one and the content another. */
    WRONG_TYPE("wrongType"),
    TOO_LARGE("tooLarge"),
    EMPTY("empty"),
    /** Cannot be read to its end. */
    DAMAGED("damaged"),
    PASSWORD_PROTECTED("passwordProtected"),
    TOO_MANY_PAGES("tooManyPages"),
    TOO_MANY_PIXELS("tooManyPixels"),
    /** The month already holds as many files as it may. */
    TOO_MANY_FILES("tooManyFiles"),
    /** The month already holds as many bytes as it may. */
    MONTH_FULL("monthFull"),
    /** The row, or the whole month, has been decided. */
    CLOSED("closed"),
    /** No file came with the form. */
    NO_FILE("noFile"),
    /** The file could not be looked at now; nothing is wrong with it. */
    TRY_AGAIN("tryAgain");

    private final String name;

    Refusal(String name) {
        this.name = name;
    }

    /** The key of its sentence; the arguments are those of {@link UploadPolicy#arguments()}. */
    public String key() {
        return "receipt.refused." + name;
    }
}
