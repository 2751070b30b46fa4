package se.besked.receipt.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import se.besked.shared.NotFoundException;
import se.besked.shared.Settings;

/**
 * The only door to the bytes of papers and of letters about decisions: what goes in is sealed, what comes out was
 * sealed here and is unchanged. Everything runs inside the caller's transaction: when that is committed the bytes are
 * there to stay, when it is not they are not. At most one piece of 256 KB is in memory for each part that is being
 * written or read.
 */
@ApplicationScoped
public class Vault {

    private final EntityManager entities;
    private final Keyring keyring;
    private final Settings settings;
    private final Stores stores;

    protected Vault() {
        this.entities = null;
        this.keyring = null;
        this.settings = null;
        this.stores = null;
    }

    @Inject
    public Vault(EntityManager entities, Keyring keyring, Settings settings) {
        this.entities = entities;
        this.keyring = keyring;
        this.settings = settings;
        this.stores = new Stores(Path.of(settings.text("besked.storage.folder", "data/papers")));
    }

    /** Whether the file of keys is there. */
    public boolean hasKeys() {
        return keyring.present();
    }

    /**
     * Called at the start, when the tables are there: the keys are there and open what is stored, and so is the place
     * for new papers.
     *
     * @throws IllegalStateException with a sentence for whoever runs this installation
     */
    public void check(DataSource database) {
        try (Connection connection = database.getConnection()) {
            keyring.check(connection, stores);
            if (placeForNewParts() == Place.FOLDER) {
                stores.folder().prepare();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    "The folder for papers, BESKED_STORAGE_FOLDER, cannot be written to: " + e.getMessage(), e);
        }
    }

    /**
     * Stores a part that is not there yet. The stream is read to its end and stays open.
     *
     * @param fileId at most 36 characters
     * @param part 0 is the original
     * @throws IllegalStateException if there is no transaction
     * @throws IOException if the stream cannot be read, or the part cannot be stored or is there already; the caller's
     *     transaction must then not be committed
     */
    public void put(String fileId, int part, InputStream plain) throws IOException {
        PartId id = new PartId(fileId, part);
        Connection connection = connection();
        try (Incoming incoming = stores.at(placeForNewParts()).take(connection, id)) {
            try (OutputStream sealing = keyring.seal(connection).seal(incoming, id)) {
                plain.transferTo(sealing);
            }
            StoredParts.add(connection, incoming.keep());
        } catch (SQLException e) {
            throw new IOException("Part " + id + " could not be stored", e);
        }
    }

    public void put(String fileId, int part, Path plain) throws IOException {
        try (InputStream in = Files.newInputStream(plain)) {
            put(fileId, part, in);
        }
    }

    /**
     * The part's plain bytes. They are read bit by bit as the stream is, so it must be read within the transaction that
     * opened it; whoever serves a slow reader uses {@link #copyTo} first and keeps no transaction waiting.
     *
     * <p>The stream throws {@link BrokenSeal} as soon as it meets a byte that is not what was put, and at the end if
     * bytes are missing there: what was read until then is genuine, the whole only when the end was reached.
     *
     * @throws NotFoundException if there is no such part
     * @throws IllegalStateException if there is no transaction
     */
    public InputStream open(String fileId, int part) throws IOException {
        PartId id = new PartId(fileId, part);
        Connection connection = connection();
        try {
            StoredPart stored = StoredParts.find(connection, id).orElseThrow(() -> new NotFoundException("part"));
            return keyring.seal(connection).open(stores.read(this::connection, stored), id);
        } catch (SQLException e) {
            throw new IOException("Part " + id + " could not be looked for", e);
        }
    }

    /**
     * Writes the part's plain bytes to the file, which is made or replaced; after an exception nothing useful is in it.
     *
     * @throws BrokenSeal if what lies in the store is not what was put
     */
    public void copyTo(String fileId, int part, Path file) throws IOException {
        try (InputStream plain = open(fileId, part);
                OutputStream out = Files.newOutputStream(file)) {
            plain.transferTo(out);
        }
    }

    /** Removes all parts of the file; that there are none is no mistake. */
    public void remove(String fileId) throws IOException {
        removeParts(fileId, part -> true);
    }

    /** Removes all parts of the file but this one. */
    public void removeAllBut(String fileId, int part) throws IOException {
        removeParts(fileId, other -> other != part);
    }

    private void removeParts(String fileId, IntPredicate which) throws IOException {
        try {
            for (StoredPart stored : StoredParts.ofFile(connection(), fileId)) {
                if (which.test(stored.id().part())) {
                    remove(stored);
                }
            }
        } catch (SQLException e) {
            throw new IOException("Parts of file " + fileId + " could not be removed", e);
        }
    }

    private void remove(StoredPart first) throws SQLException {
        Connection connection = connection();
        Optional<StoredPart> stored = Optional.of(first);
        // Again, where it was moved to another place between the two statements.
        while (stored.isPresent() && !StoredParts.delete(connection, stored.get())) {
            stored = StoredParts.find(connection, first.id());
        }
        if (stored.isPresent()) {
            stores.at(stored.get().place()).remove(connection, stored.get());
        }
    }

    /**
     * Removes from the folder what no row names and is older than an hour: what uploads that broke off, transactions
     * that were rolled back and removed papers have left. To be called now and then.
     *
     * @return how many files were removed
     */
    @Transactional
    public int sweep() throws IOException {
        return stores.folder().sweep(addresses -> known(connection(), addresses));
    }

    static Set<String> known(Connection connection, Collection<String> addresses) throws IOException {
        try {
            return StoredParts.known(connection, addresses);
        } catch (SQLException e) {
            throw new IOException("The database does not say what lies in the folder", e);
        }
    }

    private Place placeForNewParts() {
        return Place.of(settings.text("besked.storage", "database"));
    }

    private Connection connection() {
        Connection connection = entities.unwrap(Connection.class);
        if (connection == null) {
            throw new IllegalStateException("Papers are stored and read inside a transaction");
        }
        return connection;
    }
}
