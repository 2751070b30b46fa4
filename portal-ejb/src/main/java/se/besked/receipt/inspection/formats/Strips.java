package se.besked.receipt.inspection.formats;

import java.util.ArrayList;
import java.util.List;

/**
 * How something long and narrow, a screenshot that was scrolled for instance, is cut into pages that can be read. Pages
 * overlap a little, so that a line which is cut stands whole on the next.
 */
final class Strips {

    /** So many times longer than wide it is cut; a pharmacy's receipt is not. */
    private static final double LONG = 3;
    /** A page is at most this many times longer than wide. */
    private static final double PAGE = 1.6;

    private static final double OVERLAP = 0.04;

    private Strips() {}

    /** Whether this would be a strip too narrow to read if all of it were on one page. */
    static boolean isLong(double length, double width) {
        return length > LONG * width;
    }

    /**
     * @param most pages at most; then they are longer
     * @return where each page begins and ends, in parts of the length: 0 to 1
     */
    static List<double[]> of(double length, double width, int most) {
        double page = Math.max(PAGE * width / length, (1 + OVERLAP * most) / most);
        double step = page * (1 - OVERLAP);
        List<double[]> strips = new ArrayList<>();
        double from = 0;
        while (from + page < 1 && strips.size() + 1 < most) {
            strips.add(new double[] {from, from + page});
            from += step;
        }
        strips.add(new double[] {from, 1});
        return strips;
    }
}
