package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import se.besked.shared.Ids;

/**
 * Keeps papers in the database, beside what they prove: one transaction, one backup. In pieces of 256 KB, of which one
 * at a time is in memory for each part that is read or written.
 */
final class DatabaseStore implements ReceiptStore {

    static final int PIECE = 256 * 1024;

    /** A database writes one log: more at once would only hold more memory. */
    private static final int AT_ONCE = 4;

    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    @Override
    public Place place() {
        return Place.DATABASE;
    }

    @Override
    public Incoming take(Connection connection, PartId id) throws SQLException {
        // The caller has its connection before it waits here, so whoever has a turn never waits for a connection.
        turns.acquireUninterruptibly();
        try {
            return new Pieces(connection, id);
        } catch (SQLException | RuntimeException | Error e) {
            turns.release();
            throw e;
        }
    }

    @Override
    public InputStream read(Supplier<Connection> connections, StoredPart stored) {
        return new PieceStream(connections, stored);
    }

    @Override
    public void remove(Connection connection, StoredPart stored) throws SQLException {
        remove(connection, stored.address());
    }

    @Override
    public void removed(StoredPart stored) {
        // Went with the transaction.
    }

    private static void remove(Connection connection, String address) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from stored_piece where address = ?")) {
            delete.setString(1, address);
            delete.executeUpdate();
        }
    }

    /** One buffer, written as a row whenever it is full. */
    private final class Pieces extends Incoming {

        private final Connection connection;
        private final PartId id;
        private final String address = Ids.next();
        private final PreparedStatement insert;
        private final byte[] piece = new byte[PIECE];
        private int filled;
        private int number;
        private boolean kept;

        Pieces(Connection connection, PartId id) throws SQLException {
            this.connection = connection;
            this.id = id;
            this.insert =
                    connection.prepareStatement("insert into stored_piece (address, piece, content) values (?, ?, ?)");
        }

        @Override
        protected void take(byte[] from, int offset, int length) throws IOException {
            int taken = 0;
            while (taken < length) {
                int more = Math.min(length - taken, PIECE - filled);
                System.arraycopy(from, offset + taken, piece, filled, more);
                filled += more;
                taken += more;
                if (filled == PIECE) {
                    insert();
                }
            }
        }

        @Override
        protected StoredPart keep(long allBytes, String hash) throws IOException {
            if (filled > 0) {
                insert();
            }
            kept = true;
            return new StoredPart(id, Place.DATABASE, address, allBytes, hash);
        }

        private void insert() throws IOException {
            try {
                insert.setString(1, address);
                insert.setInt(2, number++);
                insert.setBytes(3, filled == PIECE ? piece : Arrays.copyOf(piece, filled));
                insert.executeUpdate();
                filled = 0;
            } catch (SQLException e) {
                throw new IOException("The database does not take part " + id, e);
            }
        }

        @Override
        public void close() throws IOException {
            try {
                insert.close();
                if (!kept && number > 0) {
                    remove(connection, address);
                }
            } catch (SQLException e) {
                throw new IOException("The database does not let go of part " + id, e);
            } finally {
                turns.release();
            }
        }
    }
}
