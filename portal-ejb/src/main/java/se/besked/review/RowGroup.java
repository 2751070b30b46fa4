package se.besked.review;

import se.besked.forms.definition.ExpenseGroup;
import se.besked.forms.definition.Kind;
import se.besked.forms.definition.Side;

/** Where a row stands on the review screen and in the calculation. */
public enum RowGroup {
    INCOME,
    SUPPORT,
    OTHER,
    NORM;

    static RowGroup of(Kind kind) {
        if (kind.side() == Side.INCOME) {
            return INCOME;
        }
        return kind.group() == ExpenseGroup.SUPPORT ? SUPPORT : OTHER;
    }

    public boolean expense() {
        return this == SUPPORT || this == OTHER;
    }
}
