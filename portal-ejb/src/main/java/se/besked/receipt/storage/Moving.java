package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * Moves parts to another place, each in a transaction of its own: copied, read back, compared by hash, and only then
 * does the row say the new place and are the old bytes removed. It can be cut off at any moment and started again. The
 * seal stays closed: no key is needed.
 */
final class Moving {

    private final Connection connection;
    private final Stores stores;
    private final Consumer<String> complaints;
    private long parts;
    private long bytes;
    private long left;

    /** @param connection with auto-commit off */
    Moving(Connection connection, Stores stores, Consumer<String> complaints) {
        this.connection = connection;
        this.stores = stores;
        this.complaints = complaints;
    }

    /** At most so many parts; Long.MAX_VALUE for all. */
    void run(Place to, long most) throws SQLException, IOException {
        StoredParts.each(connection, stored -> {
            if (stored.place() != to && parts < most) {
                move(stored, to);
            }
        });
        connection.commit();
    }

    private void move(StoredPart stored, Place to) throws SQLException, IOException {
        StoredPart copy;
        try (Incoming incoming = stores.at(to).take(connection, stored.id())) {
            try (InputStream sealed = stores.at(stored.place()).read(() -> connection, stored)) {
                sealed.transferTo(incoming);
            }
            copy = incoming.keep();
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
        if (!copy.sha256().equals(stored.sha256()) || !hash(copy).equals(stored.sha256())) {
            connection.rollback();
            left++;
            complaints.accept(stored.id() + ": is not what was stored, so it stays where it is");
        } else if (!StoredParts.move(connection, stored, copy)) {
            connection.rollback(); // removed or moved by somebody else meanwhile; a copy in the folder is swept
        } else {
            stores.at(stored.place()).remove(connection, stored);
            connection.commit();
            stores.at(stored.place()).removed(stored);
            parts++;
            bytes += stored.bytes();
        }
    }

    private String hash(StoredPart copy) throws IOException {
        MessageDigest digest = Incoming.sha256();
        try (InputStream sealed = new DigestInputStream(stores.at(copy.place()).read(() -> connection, copy), digest)) {
            sealed.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    long parts() {
        return parts;
    }

    /** Sealed bytes moved. */
    long bytes() {
        return bytes;
    }

    /** Parts that could not be moved. */
    long left() {
        return left;
    }
}
