package se.besked.worklist;

/**
 * How an adult is reached and paid, as it stands on the paper that a case is opened by, which they have signed. Each
 * may be null where the paper does not say.
 *
 * @param clearing, account digits; both or none
 */
public record Reached(String phone, String address, String clearing, String account) {

    public static final Reached UNSAID = new Reached(null, null, null, null);
}
