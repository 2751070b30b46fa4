package se.besked.casework;

/**
 * What a member of the household is to the case. Only adults act for themselves; visiting children are there some days
 * a month.
 */
public enum MemberRole {
    APPLICANT,
    CO_APPLICANT,
    CHILD,
    VISITING_CHILD;

    public boolean adult() {
        return this == APPLICANT || this == CO_APPLICANT;
    }
}
