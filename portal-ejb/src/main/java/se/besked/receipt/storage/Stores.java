package se.besked.receipt.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.function.Supplier;

/** The places where parts can lie; each part's row says in which of them it does. */
final class Stores {

    private final DatabaseStore database = new DatabaseStore();
    private final FolderStore folder;

    Stores(Path folder) {
        this.folder = new FolderStore(folder);
    }

    ReceiptStore at(Place place) {
        return place == Place.DATABASE ? database : folder;
    }

    FolderStore folder() {
        return folder;
    }

    /** The sealed bytes, also when they are moved to another place while they are read. */
    SealedStream read(Supplier<Connection> connections, StoredPart stored) {
        return new SealedStream(this, connections, stored);
    }
}
