package se.besked.receipt.inspection;

import static se.besked.i18n.Argument.number;

import se.besked.i18n.Argument;

/**
 * What may be sent, said once: the checks, the texts and the tests read it here.
 *
 * @param maxFileBytes most bytes of one file
 * @param maxFiles most files of one application month
 * @param maxMonthBytes most bytes of all originals of one application month
 * @param maxPages most pages of one PDF
 * @param maxPixels most pixels of one picture (width × height), read from its header before it is decoded
 * @param maxSide most pixels of one side
 * @param pictureSide longest side, in pixels, of the pictures that people see
 */
public record UploadPolicy(
        long maxFileBytes,
        int maxFiles,
        long maxMonthBytes,
        int maxPages,
        long maxPixels,
        int maxSide,
        int pictureSide) {

    private static final long MEGABYTE = 1024L * 1024;
    /** Of WebP in Java, which takes twenty times as long as the converter and holds every pixel at once. */
    private static final long SLOW_PIXELS = 8_500_000;
    /** The converter takes four bytes of memory for each: a third of what its process may have. */
    private static final long WEBP_PIXELS = 19_000_000;

    /** The cameras of phones have 8 160 × 6 144; screenshots that scroll are long. */
    public static UploadPolicy standard() {
        return new UploadPolicy(10 * MEGABYTE, 30, 150 * MEGABYTE, 20, 51_000_000, 20_000, 2_400);
    }

    /** For texts: {0} megabytes a file, {1} files a month, {2} megabytes a month, {3} pages a PDF. */
    public Argument[] arguments() {
        return new Argument[] {
            number(maxFileBytes / MEGABYTE), number(maxFiles), number(maxMonthBytes / MEGABYTE), number(maxPages)
        };
    }

    /** Most pixels that all pictures of one file may have together: as many as may come, each as large as may be. */
    public long maxWorkPixels() {
        return maxPages * maxPixels;
    }

    /** @throws RefusedFile TOO_MANY_PIXELS if a picture of this size is not to be decoded in Java */
    public void checkPixels(FileKind kind, int width, int height) {
        check(width, height, kind == FileKind.WEBP ? SLOW_PIXELS : maxPixels);
    }

    /** @throws RefusedFile TOO_MANY_PIXELS if a picture of this size is not to be given to the kind's converter */
    public void checkConverted(FileKind kind, int width, int height) {
        check(width, height, kind == FileKind.WEBP ? WEBP_PIXELS : maxPixels);
    }

    private void check(int width, int height, long most) {
        if (width > maxSide || height > maxSide || (long) width * height > Math.min(most, maxPixels)) {
            throw new RefusedFile(Refusal.TOO_MANY_PIXELS);
        }
    }
}
