package se.besked.receipt.inspection.fingerprint;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Knows a picture again that was saved anew: with another quality, in another size, brighter or darker. Another paper
 * printed on the same form (the rent of November and that of December) is another picture.
 *
 * <p>The two pull in opposite directions, so there are two parts. The hash finds candidates in a database: the same
 * picture has one at most {@value #APART} bits apart, so at least one of its four {@link #bands()} is equal. Forms with
 * other figures have nearly the same hash, though, so the cells decide: the picture in 64 × 64 shades of grey, of which
 * every single one must agree. Libraries for perceptual hashes have the first part only, and would call every month's
 * notice the same.
 *
 * <p>When in doubt it is another picture: an officer who is shown a false likeness suspects a person. So large print
 * that was shrunk to a third may not be known again. One digit that differs on a photo of a whole page may not be seen
 * either: that is the same figure for somebody who reads the two side by side, and they are shown side by side.
 *
 * @param hash signs of the 64 longest waves of the cells (discrete cosine transform)
 * @param grey 4 096 cells, row by row, as unsigned bytes, from 0 for the ink to 255 for the paper
 */
public record Fingerprint(long hash, byte[] grey) {

    private static final int SIDE = GreyCells.SIDE;
    /** Most bits that differ between two savings of one picture. */
    private static final int APART = 3;
    /** Empty for what says too little to be known again: a page that is as good as blank, or a tiny picture. */
    public static Optional<Fingerprint> of(BufferedImage image) {
        if (image.getWidth() < SIDE || image.getHeight() < SIDE) {
            return Optional.empty();
        }
        return new GreyCells(image).stretched().map(Fingerprint::ofCells);
    }

    /**
     * From the database.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static Fingerprint of(String written) {
        byte[] all = Base64.getDecoder().decode(written);
        if (all.length != Long.BYTES + SIDE * SIDE) {
            throw new IllegalArgumentException("a fingerprint of " + all.length + " bytes");
        }
        return new Fingerprint(ByteBuffer.wrap(all).getLong(), Arrays.copyOfRange(all, Long.BYTES, all.length));
    }

    private static Fingerprint ofCells(byte[] grey) {
        return new Fingerprint(CosineHash.of(grey), grey);
    }

    /** For the database: 5 472 letters, digits and signs. */
    public String written() {
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(Long.BYTES + grey.length)
                        .putLong(hash)
                        .put(grey)
                        .array());
    }

    /** Whether both are savings of one picture. */
    public boolean same(Fingerprint other) {
        return Long.bitCount(hash ^ other.hash) <= APART
                && GreyDifference.between(grey, other.grey).ofOnePicture();
    }

    /** Four numbers from 0 to 65 535, of which the same picture has at least one in common, each in its place. */
    public int[] bands() {
        return new int[] {
            (int) (hash >>> 48), (int) (hash >>> 32) & 0xffff, (int) (hash >>> 16) & 0xffff, (int) hash & 0xffff
        };
    }

    /** That of the same picture, turned clockwise so many times: for finding one that was sent lying on its side. */
    public Fingerprint turned(int quarterTurns) {
        byte[] turned = grey;
        for (int turn = 0; turn < Math.floorMod(quarterTurns, 4); turn++) {
            byte[] before = turned;
            turned = new byte[before.length];
            for (int y = 0; y < SIDE; y++) {
                for (int x = 0; x < SIDE; x++) {
                    turned[x * SIDE + SIDE - 1 - y] = before[y * SIDE + x];
                }
            }
        }
        return ofCells(turned);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fingerprint that && hash == that.hash && Arrays.equals(grey, that.grey);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(hash);
    }

    @Override
    public String toString() {
        return Long.toHexString(hash);
    }
}
