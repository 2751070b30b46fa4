package se.besked.shared;

import java.util.UUID;

/** Names of rows. Not secrets: whoever guesses one still meets the access rules. */
public final class Ids {

    private Ids() {}

    /**
     * The id that a page gave to what its button makes, so that pressing it twice makes one; a new one if it gave none.
     */
    public static String pressed(String posted) {
        return posted != null && posted.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}") ? posted : next();
    }

    public static String next() {
        return UUID.randomUUID().toString();
    }
}
