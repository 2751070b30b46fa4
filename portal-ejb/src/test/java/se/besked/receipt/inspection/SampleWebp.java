package se.besked.receipt.inspection;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/** A lossless WebP written by hand: Java has no writer for it. Each colour is fully there or not, one bit each. */
public final class SampleWebp {

    private final BitSet bits = new BitSet();
    private int length;

    private SampleWebp() {}

    /** The four corners of {@link SamplePictures#corners}. */
    public static byte[] corners(int width, int height) {
        return file(chunk("VP8L", lossless(width, height)));
    }

    /** With a block of a phone before the picture: how it was held and by which phone. */
    public static byte[] fromPhone(int width, int height, byte[] exif) {
        byte[] head = ByteBuffer.allocate(10)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(0x08)
                .put(three(width - 1))
                .put(three(height - 1))
                .array();
        return file(SamplePictures.plus(
                chunk("VP8X", head), SamplePictures.plus(chunk("VP8L", lossless(width, height)), chunk("EXIF", exif))));
    }

    private static byte[] three(int number) {
        return new byte[] {(byte) number, (byte) (number >> 8), (byte) (number >> 16)};
    }

    public static byte[] file(byte[] chunks) {
        return ByteBuffer.allocate(12 + chunks.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(4 + chunks.length)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunks)
                .array();
    }

    public static byte[] chunk(String type, byte[] content) {
        return ByteBuffer.allocate(8 + content.length + content.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    public static byte[] lossless(int width, int height) {
        SampleWebp out = new SampleWebp();
        out.put(0x2f, 8);
        out.put(width - 1, 14);
        out.put(height - 1, 14);
        // No transparency, version 0; no transforms, no cache of colours, one set of codes.
        out.put(0, 1 + 3 + 1 + 1 + 1);
        for (int colour = 0; colour < 3; colour++) {
            out.put(0b111, 3);
            out.put(0, 8);
            out.put(255, 8);
        }
        out.put(0b101, 3);
        out.put(255, 8);
        out.put(0b001, 3);
        out.put(0, 1);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                boolean left = x < width / 2;
                boolean top = y < height / 2;
                out.put(top && !left ? 1 : 0, 1);
                out.put(top && left ? 1 : 0, 1);
                out.put(!top && left ? 1 : 0, 1);
            }
        }
        byte[] content = new byte[(out.length + 7) / 8];
        byte[] set = out.bits.toByteArray();
        System.arraycopy(set, 0, content, 0, set.length);
        return content;
    }

    private void put(int value, int count) {
        for (int bit = 0; bit < count; bit++) {
            bits.set(length++, (value >> bit & 1) == 1);
        }
    }
}
