package se.besked.receipt.storage;

import java.io.IOException;

/**
 * What lies in the store is not what was put there: bytes were changed, cut off, lost or swapped with another part's,
 * or the key they were sealed with is missing. Nothing of the part may be believed.
 */
public class BrokenSeal extends IOException {

    private static final long serialVersionUID = 1L;

    BrokenSeal(PartId id, Throwable cause) {
        super("The seal of part " + id + " is broken", cause);
    }
}
