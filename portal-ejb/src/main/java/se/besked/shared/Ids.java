package se.besked.shared;

import java.util.UUID;

/** Names of rows. Not secrets: whoever guesses one still meets the access rules. */
public final class Ids {

    private Ids() {}

    public static String next() {
        return UUID.randomUUID().toString();
    }
}
