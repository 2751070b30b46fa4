package se.besked.norm;

/**
 * What a decision grants, in whole kronor (kept as öre). The total is rounded up once; its two parts are rounded so
 * that they add up to it.
 */
public record Grants(long totalOre, long supportOre, long otherOre) {

    public static final Grants NOTHING = new Grants(0, 0, 0);

    public Grants {
        if (totalOre != supportOre + otherOre
                || supportOre < 0
                || otherOre < 0
                || supportOre % 100 != 0
                || otherOre % 100 != 0) {
            throw new IllegalArgumentException(
                    "%d = %d + %d öre is no grant".formatted(totalOre, supportOre, otherOre));
        }
    }

    static Grants of(long exactSupportOre, long exactOtherOre) {
        long total = Amounts.upToKronor(exactSupportOre + exactOtherOre);
        long support = Amounts.upToKronor(exactSupportOre);
        return new Grants(total, support, total - support);
    }

    /** What a later decision on the whole month adds to what has been granted before, never below zero. */
    public Grants beyond(Grants earlier) {
        long total = Math.max(0, totalOre - earlier.totalOre);
        long other = Math.min(total, Math.max(0, otherOre - earlier.otherOre));
        return new Grants(total, total - other, other);
    }

    public Grants plus(Grants more) {
        return new Grants(totalOre + more.totalOre, supportOre + more.supportOre, otherOre + more.otherOre);
    }

    /** Whether that much of other living costs was more than is granted, by what is more than rounding. */
    public boolean otherShortOf(long ore) {
        return ore - otherOre >= Amounts.KRONA;
    }

    public boolean nothing() {
        return totalOre == 0;
    }
}
