package se.besked.shared;

import java.util.Locale;

/** How this installation runs. Unset is production: nobody gets demonstration people by forgetting a setting. */
public enum Mode {
    PRODUCTION,
    DEMONSTRATION;

    public static Mode of(String setting) {
        if (setting == null || setting.isBlank()) {
            return PRODUCTION;
        }
        try {
            return valueOf(setting.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(
                    "BESKED_MODE must be demonstration, production or unset; it is: " + setting, e);
        }
    }
}
