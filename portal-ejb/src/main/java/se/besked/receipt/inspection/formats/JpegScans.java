package se.besked.receipt.inspection.formats;

import java.util.HashMap;
import java.util.Map;

/**
 * Which parts of a JPEG have come: a picture that comes in rough first is not there before its last, finest part is.
 */
final class JpegScans {

    /** Behind the number of colours in a scan, each colour takes two bytes; then three say which part it is. */
    private static final int COLOUR = 2;

    private static final int PART = 3;

    /** For each colour its 64 coefficients, those that are there to their last bit. */
    private final Map<Integer, Long> there = new HashMap<>();

    private boolean any;

    /** @param at where the length of the scan's head stands */
    void seen(byte[] jpeg, int at, int length) {
        any = true;
        int colours = length > 2 ? jpeg[at + 2] & 0xff : 0;
        int part = at + 3 + colours * COLOUR;
        if (part + PART > at + length || (jpeg[part + 2] & 0xf) != 0) {
            return;
        }
        long coefficients = 0;
        for (int one = jpeg[part]; one <= Math.min(63, jpeg[part + 1]); one++) {
            coefficients |= 1L << one;
        }
        for (int colour = 0; colour < colours; colour++) {
            there.merge(jpeg[at + 3 + colour * COLOUR] & 0xff, coefficients, (one, other) -> one | other);
        }
    }

    /** Whether there was one at all. */
    boolean any() {
        return any;
    }

    /** Whether every colour is there to its last bit. */
    boolean complete(int colours) {
        return there.size() == colours && there.values().stream().allMatch(coefficients -> coefficients == -1L);
    }
}
