package se.besked.review;

/** What an officer says of a paper on one row. It decides nothing about the row. */
public enum PaperOpinion {
    /** Looked at. */
    READ,
    /** Shows what it should. */
    ACCEPTED,
    /** Leaves a question, which the note tells. */
    UNCLEAR
}
