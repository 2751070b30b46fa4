package se.besked.receipt.inspection;

import se.besked.i18n.Message;

/** Why a file was not taken. Each has a sentence of its own that says what happened and what to do. */
public enum Refusal {
    /** None of {@link FileKind}. */
    WRONG_TYPE("wrongType"),
    /** Its name ends as one of {@link FileKind} does, and its content is none. */
    NAME_DISAGREES("nameDisagrees"),
    TOO_LARGE("tooLarge"),
    EMPTY("empty"),
    /** Cannot be read to its end. */
    DAMAGED("damaged"),
    PASSWORD_PROTECTED("passwordProtected"),
    /** A form whose answers only some programs show. */
    FORM_NOT_DRAWN("formNotDrawn"),
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
    /** The scanner knows it as malware. */
    INFECTED("infected"),
    /** A photo as iPhones save it, and this installation has nothing that opens it. */
    HEIC_UNSUPPORTED("heicUnsupported"),
    /** The person's papers already take the room that one person has. */
    PERSON_FULL("personFull"),
    /** All papers together already take the room there is. */
    HOUSE_FULL("houseFull"),
    /** Too many files come at once. */
    BUSY("busy"),
    /** The disk or the database did not take it; nothing is wrong with the file. */
    NOT_STORED("notStored");

    private final String name;

    Refusal(String name) {
        this.name = name;
    }

    public Message message() {
        return Message.of("receipt.refused." + name, UploadPolicy.standard().arguments());
    }
}
