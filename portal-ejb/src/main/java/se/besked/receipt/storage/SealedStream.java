package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * The sealed bytes of one part, read from where they lie. Where they end before they should, it looks whether they have
 * been moved meanwhile, and goes on there: a move beside the running server disturbs nobody who reads.
 */
final class SealedStream extends InputStream {

    private final Stores stores;
    private final Supplier<Connection> connections;
    private StoredPart stored;
    private InputStream from;
    private long given;

    SealedStream(Stores stores, Supplier<Connection> connections, StoredPart stored) {
        this.stores = stores;
        this.connections = connections;
        this.stored = stored;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (from == null) {
            from = stores.at(stored.place()).read(connections, stored);
        }
        int read = from.read(into, offset, length);
        while (read < 0 && given < stored.bytes() && moved()) {
            read = from.read(into, offset, length);
        }
        given += Math.max(read, 0);
        return read;
    }

    private boolean moved() throws IOException {
        try {
            StoredPart now = StoredParts.find(connections.get(), stored.id()).orElse(stored);
            if (now.address().equals(stored.address()) || !now.sha256().equals(stored.sha256())) {
                return false;
            }
            from.close();
            stored = now;
            from = stores.at(now.place()).read(connections, now);
            from.skipNBytes(given);
            return true;
        } catch (SQLException e) {
            throw new IOException("The database does not say where part " + stored.id() + " is", e);
        }
    }

    @Override
    public void close() throws IOException {
        if (from != null) {
            from.close();
        }
    }
}
