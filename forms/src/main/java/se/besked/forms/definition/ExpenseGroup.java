package se.besked.forms.definition;

/** Försörjningsstöd (SoL 12:7) or livsföring i övrigt (SoL 12:1). */
public enum ExpenseGroup {
    SUPPORT,
    OTHER
}
