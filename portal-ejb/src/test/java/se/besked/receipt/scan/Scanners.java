package se.besked.receipt.scan;

import java.util.Map;
import se.besked.shared.Settings;

/** Scanners with settings of the test's own. */
public final class Scanners {

    private Scanners() {}

    public static Scanner at(String where) {
        return at(where, "demonstration");
    }

    /** One second is all that a file gets, for those who never answer. */
    static Scanner at(String where, String mode) {
        return at(where, mode, 1);
    }

    /** Waits longer than any test may take. */
    static Scanner patient(String where) {
        return at(where, "demonstration", 60);
    }

    private static Scanner at(String where, String mode, int seconds) {
        Map<String, String> set = Map.of("besked.mode", mode, ClamavScanner.WHERE, where);
        return new ClamavScanner(new Settings() {
            @Override
            public String text(String key, String otherwise) {
                return set.getOrDefault(key, otherwise);
            }

            @Override
            public int number(String key, int otherwise) {
                return key.equals(ClamavScanner.SECONDS) ? seconds : otherwise;
            }
        });
    }
}
