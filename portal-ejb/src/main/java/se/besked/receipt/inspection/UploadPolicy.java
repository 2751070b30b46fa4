package se.besked.receipt.inspection;

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
    /**
     * For kinds whose reader holds every pixel at once instead of every second or third: more does not fit its process.
     */
    private static final long WHOLE_PIXELS = 13_000_000;
    /** The converter takes some six bytes of memory for each; phones that take more save them as JPEG as well. */
    private static final long CONVERTED_PIXELS = 30_000_000;

    public static UploadPolicy standard() {
        return new UploadPolicy(10 * MEGABYTE, 30, 150 * MEGABYTE, 20, 50_000_000, 12_000, 2_400);
    }

    /** For texts: {0} megabytes a file, {1} files a month, {2} megabytes a month, {3} pages a PDF. */
    public Object[] arguments() {
        return new Object[] {maxFileBytes / MEGABYTE, maxFiles, maxMonthBytes / MEGABYTE, maxPages};
    }

    /** @throws RefusedFile TOO_MANY_PIXELS if a picture of this size is not to be decoded */
    void checkPixels(FileKind kind, int width, int height) {
        long most = Math.min(
                maxPixels,
                switch (kind) {
                    case WEBP -> WHOLE_PIXELS;
                    case HEIC -> CONVERTED_PIXELS;
                    default -> Long.MAX_VALUE;
                });
        if (width > maxSide || height > maxSide || (long) width * height > most) {
            throw new RefusedFile(Refusal.TOO_MANY_PIXELS);
        }
    }
}
