package se.besked.decision;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What stands in a decision's way. The sentence of each is {@code decision.<name in camel case>}. */
public enum DecisionRule implements Rule {
    HANDED_ON,
    NOT_DELEGATED,
    PROTECTED_CASE,
    COLLEAGUE_MAY_NOT,
    COLLEAGUE_NEAR,
    NOT_HANDED,
    HANDED_TO_OTHER,
    CHANGED_SINCE,
    ARRIVED_SINCE,
    DELIVERY_DAY_WRONG,
    LETTER_NOT_STORED,
    NOT_WITH_OFFICE,
    NO_NORM_TABLE,
    INCOMES_OPEN,
    ROWS_OPEN,
    SIGNATURE_MISSING,
    NOTHING_NEW,
    PROVISIONS_MISSING,
    CIRCUMSTANCES_MISSING,
    CHILD_PERSPECTIVE_MISSING,
    TEXT_TOO_LONG;

    @Override
    public Texts.Area area() {
        return Texts.Area.DECISION;
    }
}
