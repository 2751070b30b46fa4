package se.besked.receipt.inspection.fingerprint;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.Optional;

/** A picture in 64 × 64 shades of grey, whatever its size and shape. */
final class GreyCells {

    static final int SIDE = 64;
    /** Of a hundred cells, how many do not count when it is asked whether there is anything at all on a page. */
    private static final int ODD = 1;
    /** A page with less between its dark and its light cells, of 255, is as good as blank. */
    private static final double BLANK = 8;
    /** Of a thousand pixels, how many may be darker than black, and as many lighter than white: specks and flashes. */
    private static final int SPECKS = 5;

    private final double[] cells = new double[SIDE * SIDE];
    private final int[] levels = new int[256];
    private final int pixels;

    /** @param image at least as wide and high as there are cells */
    GreyCells(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        pixels = width * height;
        Side across = new Side(width);
        Side down = new Side(height);
        int[] row = new int[width];
        double[] means = new double[SIDE];
        for (int y = 0; y < height; y++) {
            // Not getRGB, which asks the colour model about each pixel: this is done for every page that comes.
            if (image.getType() == BufferedImage.TYPE_INT_RGB) {
                image.getRaster().getDataElements(0, y, width, 1, row);
            } else {
                image.getRGB(0, y, width, 1, row, 0, width);
            }
            mean(row, across, means);
            add(down.before(y), means, down.weightBefore(y));
            add(down.behind(y), means, down.weightBehind(y));
        }
    }

    /**
     * Each from 0, as dark as what is printed, to 255, as light as the paper; empty if the page is as good as blank.
     */
    Optional<byte[]> stretched() {
        double[] sorted = cells.clone();
        Arrays.sort(sorted);
        int odd = cells.length * ODD / 100;
        if (sorted[sorted.length - 1 - odd] - sorted[odd] < BLANK) {
            return Optional.empty();
        }
        int black = level(pixels * (long) SPECKS / 1_000);
        int white = level(pixels - pixels * (long) SPECKS / 1_000);
        byte[] grey = new byte[cells.length];
        for (int cell = 0; cell < cells.length; cell++) {
            grey[cell] = (byte) Math.round(Math.min(255, Math.max(0, (cells[cell] - black) * 255 / (white - black))));
        }
        return Optional.of(grey);
    }

    /** Up to which as many pixels are as dark. */
    private int level(long count) {
        long so = 0;
        int level = 0;
        while (level < 255 && so + levels[level] <= count) {
            so += levels[level++];
        }
        return level;
    }

    private void add(int y, double[] means, double weight) {
        for (int x = 0; x < SIDE; x++) {
            cells[y * SIDE + x] += means[x] * weight;
        }
    }

    private void mean(int[] row, Side across, double[] means) {
        Arrays.fill(means, 0);
        for (int x = 0; x < row.length; x++) {
            int rgb = row[x];
            int grey = (299 * (rgb >> 16 & 0xff) + 587 * (rgb >> 8 & 0xff) + 114 * (rgb & 0xff)) / 1_000;
            levels[grey]++;
            means[across.before(x)] += grey * across.weightBefore(x);
            means[across.behind(x)] += grey * across.weightBehind(x);
        }
    }

    /**
     * How much each pixel along one side counts in which cells: in the two between whose middles its own middle lies,
     * in the nearer one more. Cells with hard borders would change whenever a picture in another size has its pixels
     * across them.
     */
    private static final class Side {

        private final int[] before;
        private final double[] weightBefore;
        private final double[] weightBehind;

        Side(int length) {
            before = new int[length];
            weightBefore = new double[length];
            weightBehind = new double[length];
            double[] all = new double[SIDE];
            for (int pixel = 0; pixel < length; pixel++) {
                double at = (pixel + 0.5) * SIDE / length - 0.5;
                before[pixel] = (int) Math.floor(at);
                weightBehind[pixel] = at - before[pixel];
                weightBefore[pixel] = 1 - weightBehind[pixel];
                all[before(pixel)] += weightBefore[pixel];
                all[behind(pixel)] += weightBehind[pixel];
            }
            for (int pixel = 0; pixel < length; pixel++) {
                weightBefore[pixel] /= all[before(pixel)];
                weightBehind[pixel] /= all[behind(pixel)];
            }
        }

        int before(int pixel) {
            return Math.max(0, before[pixel]);
        }

        int behind(int pixel) {
            return Math.min(SIDE - 1, before[pixel] + 1);
        }

        double weightBefore(int pixel) {
            return weightBefore[pixel];
        }

        double weightBehind(int pixel) {
            return weightBehind[pixel];
        }
    }
}
