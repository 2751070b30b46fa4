package se.besked.receipt.inspection.fingerprint;

/** What a picture looks like from far away, in 64 bits: whether each of its longest waves begins light or dark. */
final class CosineHash {

    private static final int SIDE = GreyCells.SIDE;
    private static final int WAVES = 11;
    private static final double[][] COSINES = new double[WAVES][SIDE];

    static {
        for (int wave = 0; wave < WAVES; wave++) {
            for (int at = 0; at < SIDE; at++) {
                COSINES[wave][at] = Math.cos(Math.PI * wave * (2 * at + 1) / (2 * SIDE));
            }
        }
    }

    private CosineHash() {}

    static long of(byte[] grey) {
        double[][] rows = new double[WAVES][SIDE];
        for (int wave = 0; wave < WAVES; wave++) {
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    rows[wave][y] += COSINES[wave][x] * (grey[y * SIDE + x] & 0xff);
                }
            }
        }
        long hash = 0;
        int bits = 0;
        // By diagonals, so that the longest come first; without the very first, which is only how light all of it is.
        for (int sum = 1; bits < Long.SIZE; sum++) {
            for (int across = Math.max(0, sum - WAVES + 1);
                    across <= sum && across < WAVES && bits < Long.SIZE;
                    across++) {
                double wave = 0;
                for (int y = 0; y < SIDE; y++) {
                    wave += COSINES[sum - across][y] * rows[across][y];
                }
                hash = hash << 1 | (wave > 0 ? 1 : 0);
                bits++;
            }
        }
        return hash;
    }
}
