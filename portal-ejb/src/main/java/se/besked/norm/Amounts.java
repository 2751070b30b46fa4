package se.besked.norm;

/** Arithmetic on öre that must not be done twice in two ways. */
final class Amounts {

    /** The largest amount of one row, öre: a thousand million kronor. Sums of many rows stay far inside a long. */
    static final long MOST = 100_000_000_000L;

    /** Öre. */
    static final long KRONA = 100;

    private Amounts() {}

    /** @throws IllegalArgumentException if the amount is negative or absurd */
    static long checked(long ore) {
        if (ore < 0 || ore > MOST) {
            throw new IllegalArgumentException("Not an amount of a row: " + ore + " öre");
        }
        return ore;
    }

    /** {@code ore × times ÷ by}, a half rounded up to a whole öre. */
    static long share(long ore, long times, long by) {
        return Math.floorDiv(2 * Math.multiplyExact(ore, times) + by, 2 * by);
    }

    /** Up to whole kronor, in öre. */
    static long upToKronor(long ore) {
        return Math.floorDiv(ore + KRONA - 1, KRONA) * KRONA;
    }
}
