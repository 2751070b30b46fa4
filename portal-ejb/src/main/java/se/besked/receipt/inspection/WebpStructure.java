package se.besked.receipt.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Walks through the chunks of a WebP to the end that its header tells. */
final class WebpStructure {

    private static final int FIRST = 12;
    private static final int HEAD = 8;
    private static final int EXIF = 0x46495845;
    private static final int LOSSY = 0x20385056;
    private static final int LOSSLESS = 0x4c385056;
    private static final int FRAME = 0x464d4e41;

    private WebpStructure() {}

    /**
     * @return the orientation (1 to 8, Exif tag 0x0112), 1 when it says nothing
     * @throws RefusedFile DAMAGED if it is shorter than it says or holds no picture
     */
    static int check(byte[] webp) {
        ByteBuffer buffer = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        long end = webp.length < FIRST ? -1 : Integer.toUnsignedLong(buffer.getInt(4)) + HEAD;
        if (end > webp.length || end < FIRST + HEAD) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        int orientation = Orientation.UPRIGHT;
        boolean picture = false;
        long at = FIRST;
        while (at + HEAD <= end) {
            int type = buffer.getInt((int) at);
            long length = Integer.toUnsignedLong(buffer.getInt((int) at + 4));
            if (at + HEAD + length > end) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            picture |= type == LOSSY || type == LOSSLESS || type == FRAME;
            if (type == EXIF) {
                orientation = Orientation.in(Arrays.copyOfRange(webp, (int) at + HEAD, (int) (at + HEAD + length)));
            }
            // Each begins at an even place.
            at += HEAD + length + length % 2;
        }
        if (!picture) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return orientation;
    }
}
