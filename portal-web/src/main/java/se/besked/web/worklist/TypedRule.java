package se.besked.web.worklist;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What cannot be read in the office's own fields. The sentence of each is {@code office.<name in camel case>}. */
enum TypedRule implements Rule {
    IDENTITY_WRONG,
    NAME_MISSING,
    PHONE_WRONG,
    ACCOUNT_WRONG,
    CHILD_NAME_MISSING,
    CHILD_BORN_WRONG,
    MONTH_MISSING,
    ARRIVED_WRONG,
    KIND_MISSING,
    AMOUNT_WRONG,
    DATE_WRONG,
    DAYS_WRONG,
    OTHERS_WRONG,
    TOO_LONG;

    @Override
    public Texts.Area area() {
        return Texts.Area.OFFICE;
    }
}
