package se.besked.receipt.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import se.besked.shared.Mode;
import se.besked.shared.Settings;

/**
 * The keys of this installation, from the file that {@code besked.keys.file} names. In demonstration a missing file is made,
 * as long as nothing is sealed yet; a new key instead of a lost one would hide the loss. A file that has been given another
 * key is read again without a new start.
 */
@ApplicationScoped
public class Keyring {

    private static final Logger LOG = Logger.getLogger(Keyring.class.getName());

    private final Settings settings;
    private Seal seal;
    private FileTime readAt;

    protected Keyring() {
        this(null);
    }

    @Inject
    public Keyring(Settings settings) {
        this.settings = settings;
    }

    /**
     * Called at the start, when the tables are there.
     *
     * @throws IllegalStateException with a sentence for whoever runs this installation
     */
    public void open(DataSource database) {
        try (Connection connection = database.getConnection()) {
            seal(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }

    synchronized Seal seal(Connection connection) throws SQLException {
        KeyFile file = file();
        if (seal == null) {
            if (!file.exists()) {
                makeOrRefuse(file, connection);
            }
            read(file);
        } else {
            readAgainIfChanged(file);
        }
        return seal;
    }

    private void makeOrRefuse(KeyFile file, Connection connection) throws SQLException {
        if (!StoredParts.after(connection, null, 1).isEmpty()) {
            throw new IllegalStateException("The keys that open people's papers are missing: " + file
                    + ". Restore that file from its backup, or name the place where it lies with BESKED_KEYS_FILE");
        }
        if (settings.mode() == Mode.PRODUCTION) {
            throw new IllegalStateException("The keys that seal people's papers are missing: " + file
                    + ". Make them with bin/papers new-key FILE, back the file up apart from the database,"
                    + " and name it with BESKED_KEYS_FILE");
        }
        file.create();
    }

    private void read(KeyFile file) {
        seal = file.open();
        readAt = changed(file);
    }

    private void readAgainIfChanged(KeyFile file) {
        FileTime now = changed(file);
        if (now == null || now.equals(readAt)) {
            return;
        }
        try {
            read(file);
            LOG.info("The keys for papers were read again");
        } catch (IllegalStateException e) {
            readAt = now;
            LOG.log(Level.SEVERE, "The keys for papers have changed and cannot be read; the ones read before stay in use", e);
        }
    }

    /** Null while the file cannot be looked at. */
    private static FileTime changed(KeyFile file) {
        try {
            return file.changed();
        } catch (IOException e) {
            return null;
        }
    }

    private KeyFile file() {
        return new KeyFile(Path.of(settings.text("besked.keys.file", "data/keys/originals.json")));
    }
}
