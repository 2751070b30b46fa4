package se.besked.receipt.storage;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;

/**
 * Seals and opens streams with AES-256-GCM. Each part has a key of its own, derived (HKDF) from the key file's with a
 * fresh salt, and is bound to its id. Segments of 4 KB: that is all that a stream holds in memory, and fifty may run at
 * once.
 */
final class Seal {

    private final StreamingAead aead;

    /** The keyset's primary key seals, all its keys open. */
    Seal(KeysetHandle keys) throws GeneralSecurityException {
        this.aead = keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class);
    }

    /**
     * What is written to the stream goes to {@code out} sealed. Closing it ends the seal and leaves {@code out} open.
     */
    OutputStream seal(OutputStream out, PartId id) throws IOException {
        try {
            return aead.newEncryptingStream(
                    new FilterOutputStream(out) {
                        @Override
                        public void write(byte[] from, int offset, int length) throws IOException {
                            out.write(from, offset, length);
                        }

                        @Override
                        public void close() throws IOException {
                            flush();
                        }
                    },
                    id.bound());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine cannot seal", e);
        }
    }

    /**
     * What was sealed. Each segment is checked before its bytes are given out, and that the last one is the last. The
     * stream throws {@link BrokenSeal} where that fails, and any other IOException only where {@code sealed} does.
     */
    InputStream open(InputStream sealed, PartId id) throws IOException {
        try {
            return new Opened(aead.newDecryptingStream(new Tapped(sealed), id.bound()), id);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine cannot open seals", e);
        }
    }

    /** Lets the failures of the store itself pass through the cryptography, which would take them for a wrong key. */
    private static final class Tapped extends FilterInputStream {

        Tapped(InputStream sealed) {
            super(sealed);
        }

        @Override
        public int read() {
            try {
                return super.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            try {
                return super.read(into, offset, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** The opened side: tells a broken seal from a store that does not answer. */
    private static final class Opened extends InputStream {

        private final InputStream plain;
        private final PartId id;

        Opened(InputStream plain, PartId id) {
            this.plain = plain;
            this.id = id;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            try {
                return plain.read(into, offset, length);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            } catch (IOException e) {
                throw new BrokenSeal(id, e);
            }
        }

        @Override
        public void close() throws IOException {
            plain.close();
        }
    }
}
