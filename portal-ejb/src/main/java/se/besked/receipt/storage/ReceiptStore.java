package se.besked.receipt.storage;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;

/**
 * A place that keeps sealed bytes; it never sees what is in them. A third one (an object store, say) has to hold four
 * promises: when {@link Incoming#keep} has returned and the transaction is committed, the bytes survive a power cut;
 * when it is rolled back, at most an orphan is left that a sweep finds; nothing is ever changed under an address that a
 * row may name; and nobody needs memory for a whole file.
 */
interface ReceiptStore {

    Place place();

    /** Begins to take in a part. The caller writes the sealed bytes, calls {@code keep} and closes. */
    Incoming take(Connection connection, PartId id) throws IOException, SQLException;

    /**
     * The sealed bytes, read bit by bit. Bytes that are missing end the stream early, which its seal then notices.
     *
     * @param connections gives the connection of the transaction under way
     * @throws IOException if the place does not answer
     */
    InputStream read(Supplier<Connection> connections, StoredPart stored) throws IOException;

    /** The row is gone: so are the bytes when the transaction is committed, or at the next sweep after it. */
    void remove(Connection connection, StoredPart stored) throws SQLException;

    /**
     * What {@link #remove} has left, now that the transaction is committed. May be left out: a sweep does it as well.
     */
    void removed(StoredPart stored) throws IOException;
}
