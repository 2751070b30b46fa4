package se.besked.decision;

/** How one row ended: what was applied for, or {@code COUNTED} for an income. */
public enum RowOutcome {
    GRANTED,
    REDUCED,
    REFUSED,
    LATER,
    COUNTED
}
