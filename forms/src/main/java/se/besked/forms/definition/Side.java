package se.besked.forms.definition;

/** Which side of the calculation a line item stands on. */
public enum Side {
    INCOME,
    EXPENSE
}
