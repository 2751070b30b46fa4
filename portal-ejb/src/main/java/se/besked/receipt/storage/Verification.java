package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads every part that is stored, compares its hash and opens its seal. Changes nothing, and shows nobody what is in
 * it.
 */
final class Verification {

    private final Connection connection;
    private final Stores stores;
    private final Seal seal;
    private final Consumer<String> complaints;
    private long good;
    private long bytes;
    private long bad;

    Verification(Connection connection, Stores stores, Seal seal, Consumer<String> complaints) {
        this.connection = connection;
        this.stores = stores;
        this.seal = seal;
        this.complaints = complaints;
    }

    void run() throws SQLException, IOException {
        StoredParts.each(connection, this::verify);
    }

    private void verify(StoredPart stored) throws SQLException, IOException {
        Optional<String> wrong = wrong(stored);
        if (wrong.isEmpty()) {
            good++;
            bytes += stored.bytes();
        } else if (StoredParts.find(connection, stored.id()).isPresent()) { // else it was removed while it was read
            bad++;
            complaints.accept(stored.id() + ": " + wrong.get());
        }
    }

    private Optional<String> wrong(StoredPart stored) throws IOException {
        MessageDigest digest = Incoming.sha256();
        InputStream sealed = new DigestInputStream(stores.read(() -> connection, stored), digest);
        boolean opened = true;
        try (sealed;
                InputStream plain = seal.open(sealed, stored.id())) {
            try {
                plain.transferTo(OutputStream.nullOutputStream());
            } catch (BrokenSeal e) {
                opened = false;
            }
            sealed.transferTo(OutputStream.nullOutputStream());
        }
        if (!HexFormat.of().formatHex(digest.digest()).equals(stored.sha256())) {
            return Optional.of("the stored bytes are changed, cut or lost");
        }
        return opened
                ? Optional.empty()
                : Optional.of("the keys do not open it, or it was put in another part's place");
    }

    long good() {
        return good;
    }

    /** Sealed bytes of the good parts. */
    long bytes() {
        return bytes;
    }

    long bad() {
        return bad;
    }
}
