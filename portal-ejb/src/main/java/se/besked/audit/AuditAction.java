package se.besked.audit;

/** What a member of staff did with a person's data. */
public enum AuditAction {
    LIST,
    SEARCH,
    /** A list taken away in a file. */
    EXPORT,
    OPEN_CASE,
    OPEN_APPLICATION,
    OPEN_PAPER,
    OPEN_ORIGINAL,
    OPEN_DECISION,
    OPEN_LETTER,
    CHANGE,
    JUDGE,
    DECIDE,
    PREVIEW,
    REFUSED_ACCESS
}
