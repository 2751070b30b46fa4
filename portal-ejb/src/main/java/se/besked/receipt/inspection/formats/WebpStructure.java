package se.besked.receipt.inspection.formats;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * The chunks of a WebP, walked through to the end that its header tells.
 *
 * @param width of its first picture, in pixels; 0 if that does not say
 * @param height likewise
 * @param still whether it is one picture that does not move
 * @param exif what a camera wrote beside it, not read yet; empty if nothing
 */
public record WebpStructure(int width, int height, boolean still, byte[] exif) {

    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int EXIF = 0x46495845;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4c385056;
    private static final int FRAME = 0x464d4e41;
    /** What a lossy picture has before its size, and what both have at most until its end. */
    private static final int BEFORE_SIZE = 6;

    private static final int SIZED = 10;
    /** Sizes are written in fourteen bits. */
    private static final int BITS = 14;

    private static final int SIDE = (1 << BITS) - 1;

    /** @throws RefusedFile DAMAGED if it is shorter than it says or holds no picture */
    public static WebpStructure read(byte[] webp) {
        ByteBuffer buffer = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        long end = webp.length < FIRST ? -1 : Integer.toUnsignedLong(buffer.getInt(4)) + HEAD;
        if (end > webp.length || end < FIRST + HEAD) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        WebpStructure found = null;
        byte[] exif = new byte[0];
        long at = FIRST;
        while (at + HEAD <= end) {
            int type = buffer.getInt((int) at);
            long length = Integer.toUnsignedLong(buffer.getInt((int) at + 4));
            if (at + HEAD + length > end) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            if (found == null && (type == LOSSY || type == LOSSLESS || type == FRAME)) {
                found = picture(buffer, type, (int) at + HEAD, length);
            }
            if (type == EXIF) {
                exif = Arrays.copyOfRange(webp, (int) at + HEAD, (int) (at + HEAD + length));
            }
            // Each begins at an even place.
            at += HEAD + length + length % 2;
        }
        if (found == null) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return new WebpStructure(found.width, found.height, found.still, exif);
    }

    private static WebpStructure picture(ByteBuffer webp, int type, int at, long length) {
        if (type == FRAME || length < SIZED) {
            return new WebpStructure(0, 0, type != FRAME, new byte[0]);
        }
        if (type == LOSSLESS) {
            // One byte of mark, then both sizes, each less one.
            int sizes = webp.getInt(at + 1);
            return new WebpStructure((sizes & SIDE) + 1, (sizes >>> BITS & SIDE) + 1, true, new byte[0]);
        }
        int width = webp.getShort(at + BEFORE_SIZE) & SIDE;
        int height = webp.getShort(at + BEFORE_SIZE + 2) & SIDE;
        return new WebpStructure(width, height, true, new byte[0]);
    }

    /** How the camera was held: 1 to 8, Exif tag 0x0112; 1 when it says nothing. */
    public int orientation() {
        return exif.length == 0 ? Orientation.UPRIGHT : Orientation.in(exif);
    }
}
