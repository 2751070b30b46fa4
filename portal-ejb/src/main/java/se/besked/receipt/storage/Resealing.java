package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;

/**
 * Seals with the newest key what an earlier one has sealed, each part in a transaction of its own: opened, sealed anew,
 * opened again and compared, and only then does the row name the new bytes and are the old ones removed. It can be cut
 * off at any moment and started again: what the newest key opens is left as it is.
 */
final class Resealing {

    private final Connection connection;
    private final Stores stores;
    private final Seal all;
    private final Seal newest;
    private final Consumer<String> complaints;
    private long sealed;
    private long already;
    private long left;

    /** @param connection with auto-commit off */
    Resealing(Connection connection, Stores stores, KeyFile keys, Consumer<String> complaints) {
        this.connection = connection;
        this.stores = stores;
        this.all = keys.open();
        this.newest = keys.openNewest();
        this.complaints = complaints;
    }

    /** At most so many parts; Long.MAX_VALUE for all. */
    void run(long most) throws SQLException, IOException {
        StoredParts.each(connection, stored -> {
            if (sealed < most) {
                look(stored);
            }
        });
        connection.commit();
    }

    private void look(StoredPart stored) throws SQLException, IOException {
        try {
            if (opens(newest, stored)) {
                already++;
            } else {
                seal(stored);
            }
        } catch (BrokenSeal broken) {
            connection.rollback();
            // Else it was removed or moved while it was read.
            if (StoredParts.find(connection, stored.id()).filter(stored::equals).isPresent()) {
                left++;
                complaints.accept(stored.id() + ": none of the keys opens it, so it stays as it is");
            }
        } catch (IOException | SQLException | RuntimeException e) {
            connection.rollback();
            throw e;
        }
    }

    /** Its first bytes are enough to tell. */
    private boolean opens(Seal seal, StoredPart stored) throws IOException {
        try (InputStream plain = seal.open(stores.read(() -> connection, stored), stored.id())) {
            plain.read();
            return true;
        } catch (BrokenSeal another) {
            return false;
        }
    }

    private void seal(StoredPart stored) throws SQLException, IOException {
        MessageDigest before = Incoming.sha256();
        StoredPart copy;
        try (Incoming incoming = stores.at(stored.place()).take(connection, stored.id())) {
            try (InputStream plain = new DigestInputStream(
                            all.open(stores.read(() -> connection, stored), stored.id()), before);
                    OutputStream sealing = all.seal(incoming, stored.id())) {
                plain.transferTo(sealing);
            }
            copy = incoming.keep();
        }
        MessageDigest after = Incoming.sha256();
        try (InputStream plain =
                new DigestInputStream(newest.open(stores.read(() -> connection, copy), copy.id()), after)) {
            plain.transferTo(OutputStream.nullOutputStream());
        }
        if (!MessageDigest.isEqual(before.digest(), after.digest())) {
            throw new IOException("Part " + stored.id() + " was not written as it was read");
        }
        if (StoredParts.move(connection, stored, copy)) {
            stores.at(stored.place()).remove(connection, stored);
            connection.commit();
            stores.at(stored.place()).removed(stored);
            sealed++;
        } else {
            connection.rollback(); // removed or moved by somebody else meanwhile; a copy in the folder is swept
        }
    }

    /** Parts that were sealed anew. */
    long sealed() {
        return sealed;
    }

    /** Parts that the newest key had sealed before. */
    long already() {
        return already;
    }

    /** Parts that no key opens. */
    long left() {
        return left;
    }
}
