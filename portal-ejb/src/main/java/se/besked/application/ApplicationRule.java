package se.besked.application;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/** What may not be done with an application. The sentence of each is {@code apply.<name in camel case>}. */
public enum ApplicationRule implements Rule {
    CHANGED_SINCE,
    NOT_IN_THIS_STATE,
    MONTH_NOT_OPEN,
    NOT_COMPLETE,
    ON_PAPER,
    ALREADY_SENT;

    @Override
    public Texts.Area area() {
        return Texts.Area.APPLY;
    }
}
