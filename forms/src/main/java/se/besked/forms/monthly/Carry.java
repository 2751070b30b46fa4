package se.besked.forms.monthly;

/** How a line item of this month stands to last month's. */
public enum Carry {
    SAME,
    CHANGED,
    NEW,
    GONE
}
