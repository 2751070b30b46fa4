package se.besked.i18n;

/**
 * Something that is said to people in their language: a text of ours, which speaks all of them, or what a person wrote,
 * which stays as it was written. What a decision stores of circumstances and reasons is this.
 */
public sealed interface Said permits Message, Written {

    /** What a reader of that language reads. */
    String in(Language language);
}
