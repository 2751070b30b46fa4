package se.besked.casework;

/** The kinds of decision that the delegation rules (<i>delegationsordning</i>, KL 7 kap. 5 §) tell apart. */
public enum DelegatedAct {
    /** Granting försörjningsstöd, up to an amount a month. */
    GRANT_SUPPORT,
    /** Granting other living costs, up to an amount a month. */
    GRANT_OTHER,
    /** Refusing, or granting less than was applied for. */
    REFUSE
}
