package se.besked.receipt.inspection.formats;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.CRC32;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/** Walks through the chunks of a PNG, with their check sums, to its end. */
final class PngStructure {

    private static final int HEADER = 0x49484452;
    private static final int DATA = 0x49444154;
    private static final int END = 0x49454e44;
    private static final int EXIF = 0x65584966;
    private static final int AROUND = 12;

    private PngStructure() {}

    /**
     * @return the orientation (1 to 8, Exif tag 0x0112), 1 when it says nothing
     * @throws RefusedFile DAMAGED if a chunk is cut, changed or missing
     */
    static int check(byte[] png) {
        ByteBuffer buffer = ByteBuffer.wrap(png);
        int at = 8;
        int orientation = Orientation.UPRIGHT;
        boolean data = false;
        while (at + AROUND <= png.length) {
            int length = buffer.getInt(at);
            int type = buffer.getInt(at + 4);
            if (length < 0
                    || length > png.length - at - AROUND
                    || at == 8 != (type == HEADER)
                    || !summed(buffer, at, length)) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            if (type == END && data) {
                return orientation;
            }
            data |= type == DATA;
            if (type == EXIF) {
                orientation = Orientation.in(Arrays.copyOfRange(png, at + 8, at + 8 + length));
            }
            at += AROUND + length;
        }
        throw new RefusedFile(Refusal.DAMAGED);
    }

    private static boolean summed(ByteBuffer png, int at, int length) {
        CRC32 sum = new CRC32();
        sum.update(png.array(), at + 4, length + 4);
        return (int) sum.getValue() == png.getInt(at + 8 + length);
    }
}
