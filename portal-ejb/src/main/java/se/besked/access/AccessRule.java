package se.besked.access;

import se.besked.i18n.Texts;
import se.besked.shared.Rule;

/**
 * What stands in the way of somebody who has signed in. The sentence of each is {@code access.<name in camel case>}.
 */
public enum AccessRule implements Rule {
    NO_CASE,
    NEAR;

    @Override
    public Texts.Area area() {
        return Texts.Area.ACCESS;
    }
}
