package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.int16;
import static se.besked.receipt.hostile.Bytes.join;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Cuts JPEGs apart and puts them together differently. */
final class JpegBytes {

    static final int APP1 = 0xe1;
    static final int APP2 = 0xe2;
    static final int COMMENT = 0xfe;
    private static final int MOST = 65_533;

    private JpegBytes() {}

    static byte[] segment(int marker, byte[] content) {
        if (content.length > MOST) {
            throw new IllegalArgumentException(content.length + " bytes in one segment");
        }
        return join(new byte[] {(byte) 0xff, (byte) marker}, int16(content.length + 2), content);
    }

    /** The same content in as many segments as it takes, each with the same words before its part. */
    static byte[] segments(int marker, String before, int size) {
        return Bytes.of(out -> {
            for (int left = size; left > 0; left -= MOST) {
                byte[] part = Bytes.filled(HostileFile.MARKER, Math.min(MOST, left) - before.length());
                out.write(segment(marker, join(ascii(before), part)));
            }
        });
    }

    /** Something more right behind the first mark. */
    static byte[] inserted(byte[] jpeg, byte[] segments) {
        return join(Arrays.copyOf(jpeg, 2), segments, Arrays.copyOfRange(jpeg, 2, jpeg.length));
    }

    static byte[] with(byte[] jpeg, int marker, byte[] content) {
        return inserted(jpeg, segment(marker, content));
    }

    /** Where the segment with that marker begins, its 0xff; only markers before the first scan, or it. */
    static int find(byte[] jpeg, int marker) {
        for (int at = 2; at + 4 < jpeg.length; at += 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff)) {
            if ((jpeg[at + 1] & 0xff) == marker) {
                return at;
            }
        }
        throw new IllegalArgumentException("no marker " + Integer.toHexString(marker));
    }

    /** Without that segment. */
    static byte[] without(byte[] jpeg, int marker) {
        int at = find(jpeg, marker);
        int length = 2 + ((jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff);
        return join(Arrays.copyOf(jpeg, at), Arrays.copyOfRange(jpeg, at + length, jpeg.length));
    }

    /** With bytes of that segment, counted from its 0xff, replaced. */
    static byte[] patched(byte[] jpeg, int marker, int offset, int... values) {
        byte[] copy = jpeg.clone();
        int at = find(jpeg, marker) + offset;
        for (int value : values) {
            copy[at++] = (byte) value;
        }
        return copy;
    }

    /** With another size in its frame. */
    static byte[] sized(byte[] jpeg, int width, int height) {
        return patched(jpeg, 0xc0, 5, height >> 8, height, width >> 8, width);
    }

    static byte[] progressive(BufferedImage image) {
        return Bytes.of(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(null, new IIOImage(image, null, null), how);
            } finally {
                writer.dispose();
            }
        });
    }

    /** Its last scan again and again. */
    static byte[] scannedAgain(byte[] progressive, int times) {
        int end = progressive.length - 2;
        int last = end;
        while ((progressive[last] & 0xff) != 0xff || (progressive[last + 1] & 0xff) != 0xda) {
            last--;
        }
        byte[] scan = Arrays.copyOfRange(progressive, last, end);
        return Bytes.of(out -> {
            out.write(progressive, 0, end);
            for (int time = 0; time < times; time++) {
                out.write(scan);
            }
            out.write(progressive, end, 2);
        });
    }
}
