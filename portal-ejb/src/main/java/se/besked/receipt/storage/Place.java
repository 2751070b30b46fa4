package se.besked.receipt.storage;

import java.util.Locale;

/** Where a part lies. */
public enum Place {
    DATABASE,
    FOLDER;

    /** @throws IllegalStateException with a sentence for whoever set it, if there is no such place */
    static Place of(String setting) {
        try {
            return valueOf(setting.trim().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("BESKED_STORAGE must be database, folder or unset; it is: " + setting, e);
        }
    }
}
