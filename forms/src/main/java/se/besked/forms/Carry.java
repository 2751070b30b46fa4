package se.besked.forms;

/** How a line item of this month stands to last month's. */
public enum Carry {
    SAME,
    CHANGED,
    NEW,
    GONE
}
