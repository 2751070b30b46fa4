package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;

/** A part's pieces one after the other; one of them is in memory. */
final class PieceStream extends InputStream {

    private static final byte[] NONE = {};

    private final Supplier<Connection> connections;
    private final StoredPart stored;
    private final long pieces;
    private byte[] piece = NONE;
    private int given;
    private long number;

    PieceStream(Supplier<Connection> connections, StoredPart stored) {
        this.connections = connections;
        this.stored = stored;
        this.pieces = (stored.bytes() + DatabaseStore.PIECE - 1) / DatabaseStore.PIECE;
    }

    @Override
    public int read() throws IOException {
        return more() ? piece[given++] & 0xff : -1;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int taken = Math.min(length, piece.length - given);
        System.arraycopy(piece, given, into, offset, taken);
        given += taken;
        return taken;
    }

    private boolean more() throws IOException {
        while (given == piece.length) {
            if (number >= pieces) {
                return false;
            }
            piece = next();
            given = 0;
        }
        return true;
    }

    private byte[] next() throws IOException {
        try (PreparedStatement select = connections
                .get()
                .prepareStatement("select content from stored_piece where address = ? and piece = ?")) {
            select.setString(1, stored.address());
            select.setLong(2, number);
            try (ResultSet row = select.executeQuery()) {
                if (row.next()) {
                    number++;
                    return row.getBytes(1);
                }
                number = pieces; // a piece is missing: the stream ends early, which the seal notices
                return NONE;
            }
        } catch (SQLException e) {
            throw new IOException("The database does not give part " + stored.id(), e);
        }
    }
}
