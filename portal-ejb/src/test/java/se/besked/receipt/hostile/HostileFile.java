package se.besked.receipt.hostile;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import se.besked.receipt.inspection.Refusal;

/**
 * One file of the corpus.
 *
 * @param what the case, in a few words; no two have the same
 * @param sent the name it is sent under
 * @param made makes its bytes, the same every time; some are as large as a file may be, so they are made when needed
 * @param refusals with which of these it may be refused; empty if it must not be
 * @param rendition whether pictures may come of it
 */
public record HostileFile(String what, String sent, Supplier<byte[]> made, Set<Refusal> refusals, boolean rendition) {

    /** Stands in every payload; must never stand in a picture. */
    public static final String MARKER = "BESKED-PAYLOAD-7f3a";

    static HostileFile refused(String what, String sent, Supplier<byte[]> made, Refusal first, Refusal... others) {
        Set<Refusal> refusals = EnumSet.of(first, others);
        if (first == Refusal.WRONG_TYPE) {
            // Whichever its name says.
            refusals.add(Refusal.NAME_DISAGREES);
        }
        return new HostileFile(what, sent, made, refusals, false);
    }

    static HostileFile drawn(String what, String sent, Supplier<byte[]> made) {
        return new HostileFile(what, sent, made, EnumSet.noneOf(Refusal.class), true);
    }

    /** Where both are right: what matters is that it ends, and what it costs. */
    static HostileFile either(String what, String sent, Supplier<byte[]> made, Refusal first, Refusal... others) {
        return new HostileFile(what, sent, made, EnumSet.of(first, others), true);
    }

    public byte[] bytes() {
        return made.get();
    }

    /** For the table and for messages. */
    public String expected() {
        String refused = refusals.stream().map(Refusal::name).sorted().collect(Collectors.joining(" or "));
        if (!rendition) {
            return refused;
        }
        return refused.isEmpty() ? "picture" : "picture or " + refused;
    }

    @Override
    public String toString() {
        return what;
    }
}
