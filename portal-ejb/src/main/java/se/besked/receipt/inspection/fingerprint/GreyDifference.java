package se.besked.receipt.inspection.fingerprint;

/**
 * What is left between the cells of two pictures when the brightness and the contrast of one have been fitted to the
 * other's (least squares), of 255.
 *
 * @param largest of any cell
 * @param usual root of the mean square of all
 * @param share of what the usual difference is of the picture's own contrast: 0 for the same, 1 for nothing in common
 */
record GreyDifference(double largest, double usual, double share) {

    /** One cell may always differ so much: a digit of twelve points on a sheet of A4 differs more. */
    private static final double ONE_CELL = 4.6;
    /**
     * Saving a picture again spoils all of its print a little, another digit spoils one place much. So the more all
     * cells differ beyond this, the more one may. Both figures are measured: see the test.
     */
    private static final double SPOILT = 0.5;

    private static final double FACTOR = 14;
    private static final double OTHER_PICTURE = 0.2;

    /** Fitted both ways; the way that fits better counts, since the paler of two pictures has less to differ in. */
    static GreyDifference between(byte[] one, byte[] other) {
        GreyDifference there = fitted(one, other);
        GreyDifference back = fitted(other, one);
        return there.largest <= back.largest ? there : back;
    }

    boolean ofOnePicture() {
        return share <= OTHER_PICTURE && largest <= Math.max(ONE_CELL, FACTOR * (usual - SPOILT));
    }

    private static GreyDifference fitted(byte[] from, byte[] to) {
        double fromMean = mean(from);
        double toMean = mean(to);
        double together = 0;
        double alone = 0;
        for (int cell = 0; cell < from.length; cell++) {
            double level = (from[cell] & 0xff) - fromMean;
            together += level * ((to[cell] & 0xff) - toMean);
            alone += level * level;
        }
        double contrast = alone == 0 ? 0 : together / alone;
        double largest = 0;
        double squares = 0;
        for (int cell = 0; cell < from.length; cell++) {
            double left = (to[cell] & 0xff) - toMean - contrast * ((from[cell] & 0xff) - fromMean);
            largest = Math.max(largest, Math.abs(left));
            squares += left * left;
        }
        return new GreyDifference(
                largest, Math.sqrt(squares / from.length), alone == 0 ? 1 : Math.sqrt(squares / alone));
    }

    private static double mean(byte[] grey) {
        double sum = 0;
        for (byte cell : grey) {
            sum += cell & 0xff;
        }
        return sum / grey.length;
    }
}
