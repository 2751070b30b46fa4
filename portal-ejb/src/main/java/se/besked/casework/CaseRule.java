package se.besked.casework;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What may not be done with a case. The sentence of each is {@code office.<name in camel case>}. */
public enum CaseRule implements Rule {
    CLAIMED_BY_OTHER,
    PERSON_HAS_CASE,
    SAME_PERSON_TWICE,
    OTHER_NAME,
    ACCOUNT_BY_OWNER,
    ADULT_TOO_YOUNG,
    CHILD_AGE_WRONG,
    NOTE_EMPTY,
    NOTE_TOO_LONG,
    UNKNOWN_ACT,
    COLLEAGUE_MISSING,
    COLLEAGUE_MAY_NOT;

    @Override
    public Texts.Area area() {
        return Texts.Area.OFFICE;
    }
}
