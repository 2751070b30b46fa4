package se.besked.receipt.inspection;

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
        double[] columns = weights(width);
        double[] rows = weights(height);
        int[] row = new int[width];
        for (int y = 0; y < height; y++) {
            image.getRGB(0, y, width, 1, row, 0, width);
            double[] across = across(row, columns);
            double at = place(y, height);
            add(cells, before(at), across, (1 - at + Math.floor(at)) / rows[before(at)]);
            add(cells, behind(at), across, (at - Math.floor(at)) / rows[behind(at)]);
        }
    }

    /** Each from 0, as dark as what is printed, to 255, as light as the paper; empty if the page is as good as blank. */
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

    private static void add(double[] cells, int y, double[] across, double weight) {
        for (int x = 0; x < SIDE; x++) {
            cells[y * SIDE + x] += across[x] * weight;
        }
    }

    private double[] across(int[] row, double[] columns) {
        double[] means = new double[SIDE];
        for (int x = 0; x < row.length; x++) {
            int rgb = row[x];
            double grey = 0.299 * (rgb >> 16 & 0xff) + 0.587 * (rgb >> 8 & 0xff) + 0.114 * (rgb & 0xff);
            levels[(int) grey]++;
            double at = place(x, row.length);
            means[before(at)] += grey * (1 - at + Math.floor(at)) / columns[before(at)];
            means[behind(at)] += grey * (at - Math.floor(at)) / columns[behind(at)];
        }
        return means;
    }

    /** What the pixels along one side weigh together in each cell. */
    private static double[] weights(int length) {
        double[] weights = new double[SIDE];
        for (int pixel = 0; pixel < length; pixel++) {
            double at = place(pixel, length);
            weights[before(at)] += 1 - at + Math.floor(at);
            weights[behind(at)] += at - Math.floor(at);
        }
        return weights;
    }

    /**
     * Where the middle of a pixel lies between the middles of two cells. It counts for both, for the nearer one more: cells with
     * hard borders would change whenever a picture in another size has its pixels across them.
     */
    private static double place(int pixel, int length) {
        return (pixel + 0.5) * SIDE / length - 0.5;
    }

    private static int before(double at) {
        return Math.max(0, (int) Math.floor(at));
    }

    private static int behind(double at) {
        return Math.min(SIDE - 1, (int) Math.floor(at) + 1);
    }
}
