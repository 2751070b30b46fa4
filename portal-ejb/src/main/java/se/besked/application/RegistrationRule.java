package se.besked.application;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/**
 * What may not be done when an officer registers an application or a row. The sentence of each is {@code office.<name
 * in camel case>}.
 */
public enum RegistrationRule implements Rule {
    ARRIVED_AHEAD,
    SIGNED_AFTER_ARRIVAL,
    MONTH_EXISTS,
    AMOUNT_NEGATIVE,
    NOT_WITH_OFFICE;

    @Override
    public Texts.Area area() {
        return Texts.Area.OFFICE;
    }
}
