package se.besked.forms.definition;

/** The two parts of financial assistance that law, letters and statistics keep apart. */
public enum ExpenseGroup {
    /** Försörjningsstöd: reasonable costs outside the norm, such as rent and electricity (SoL 12 kap. 7 §). */
    SUPPORT,
    /** Livsföring i övrigt: other living costs, such as medicine and dental care (SoL 12 kap. 1 §). */
    OTHER
}
