package se.besked.forms;

/** Which side of the calculation a line item stands on. */
public enum Side {
    INCOME,
    EXPENSE
}
