package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.int32;
import static se.besked.receipt.hostile.Bytes.join;

import java.util.Arrays;
import java.util.zip.CRC32;
import se.besked.receipt.inspection.SamplePictures;

/** Puts PNGs together chunk by chunk. */
final class PngBytes {

    static final int GREY = 0;
    static final int RGB = 2;
    static final int PALETTE = 3;
    static final int RGBA = 6;
    private static final byte[] MAGIC = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int AFTER_HEADER = 33;

    private PngBytes() {}

    static byte[] chunk(String type, byte[] content) {
        byte[] typed = join(ascii(type), content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        return join(int32(content.length), typed, int32((int) sum.getValue()));
    }

    static byte[] header(int width, int height, int depth, int colours, int interlace) {
        return chunk(
                "IHDR",
                join(int32(width), int32(height), new byte[] {(byte) depth, (byte) colours, 0, 0, (byte) interlace}));
    }

    static byte[] end() {
        return chunk("IEND", new byte[0]);
    }

    static byte[] of(byte[]... chunks) {
        return join(MAGIC, join(chunks));
    }

    /** Nothing but zeros, as many as the header asks for. */
    static byte[] blank(int width, int height, int depth, int colours) {
        int samples = colours == RGBA ? 4 : colours == RGB ? 3 : 1;
        long row = 1 + ((long) width * depth * samples + 7) / 8;
        return of(header(width, height, depth, colours, 0), chunk("IDAT", Bytes.packedZeros(row * height)), end());
    }

    /** The same in seven passes; both sides divide by eight. */
    static byte[] blankInPasses(int width, int height, int bytesPerPixel) {
        int[][] passes = {{8, 8}, {8, 8}, {4, 8}, {4, 4}, {2, 4}, {2, 2}, {1, 2}};
        long size = 0;
        for (int[] pass : passes) {
            size += (1 + (long) width / pass[0] * bytesPerPixel) * (height / pass[1]);
        }
        return of(
                header(
                        width,
                        height,
                        8 * bytesPerPixel / (bytesPerPixel == 8 ? 4 : bytesPerPixel),
                        bytesPerPixel == 1 ? GREY : bytesPerPixel == 3 ? RGB : RGBA,
                        1),
                chunk("IDAT", Bytes.packedZeros(size)),
                end());
    }

    /** A good little picture with one chunk more behind its header. */
    static byte[] with(String type, byte[] content) {
        return inserted(chunk(type, content));
    }

    static byte[] inserted(byte[] chunks) {
        byte[] png = SamplePictures.png(40, 30);
        return join(Arrays.copyOf(png, AFTER_HEADER), chunks, Arrays.copyOfRange(png, AFTER_HEADER, png.length));
    }
}
