package se.besked.receipt.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A part on its way into a store: counted and hashed as it passes. Closed without having been kept, it leaves nothing.
 */
abstract class Incoming extends OutputStream {

    private final MessageDigest digest = sha256();
    private long bytes;

    @Override
    public final void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public final void write(byte[] from, int offset, int length) throws IOException {
        digest.update(from, offset, length);
        bytes += length;
        take(from, offset, length);
    }

    /** All bytes are written: makes them last, and says where they lie. Called once. */
    final StoredPart keep() throws IOException {
        return keep(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    protected abstract void take(byte[] from, int offset, int length) throws IOException;

    protected abstract StoredPart keep(long allBytes, String hash) throws IOException;

    @Override
    public abstract void close() throws IOException;

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
