package se.besked.forms.monthly;

/** Whether the money of an income has come, or is still expected before its month ends. */
public enum Arrival {
    RECEIVED,
    EXPECTED
}
