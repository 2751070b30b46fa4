package se.besked.receipt.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Small tools for putting bytes together. */
final class Bytes {

    interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private Bytes() {}

    static byte[] of(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        return of(out -> {
            for (byte[] part : parts) {
                out.write(part);
            }
        });
    }

    /** Big-endian. */
    static byte[] int32(int value) {
        return ByteBuffer.allocate(4).putInt(value).array();
    }

    static byte[] int16(int value) {
        return ByteBuffer.allocate(2).putShort((short) value).array();
    }

    /** So many bytes, of the text over and over. */
    static byte[] filled(String text, int size) {
        byte[] one = ascii(text);
        byte[] all = new byte[size];
        for (int at = 0; at < size; at++) {
            all[at] = one[at % one.length];
        }
        return all;
    }

    static byte[] changed(byte[] content, int at) {
        byte[] copy = content.clone();
        copy[at] ^= 1;
        return copy;
    }

    /** Zeros, packed as PNG and PDF pack: a thousandth of their size. */
    static byte[] packedZeros(long size) {
        return of(out -> {
            try (DeflaterOutputStream packed =
                    new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED), 65_536)) {
                byte[] part = new byte[1 << 20];
                for (long left = size; left > 0; left -= part.length) {
                    packed.write(part, 0, (int) Math.min(part.length, left));
                }
            }
        });
    }

    static byte[] packed(byte[] content) {
        return of(out -> {
            try (DeflaterOutputStream packed = new DeflaterOutputStream(out)) {
                packed.write(content);
            }
        });
    }

    /** The place of a text, from the start. */
    static int find(byte[] in, String text) {
        return new String(in, StandardCharsets.ISO_8859_1).indexOf(text);
    }
}
