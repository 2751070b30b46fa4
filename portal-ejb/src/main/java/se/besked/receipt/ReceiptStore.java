package se.besked.receipt;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where the bytes of papers are kept. Part 0 is the original, part n the picture of page n. Runs inside the caller's
 * transaction: when that is committed the bytes are there, when it is not they are not.
 */
public interface ReceiptStore {

    int ORIGINAL = 0;

    /** @throws IOException if the file cannot be read */
    void put(String receiptId, int part, Path file) throws IOException;

    /** The whole part; meant for pictures. */
    byte[] read(String receiptId, int part);

    /** All parts. */
    void remove(String receiptId);
}
