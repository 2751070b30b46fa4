package se.besked.receipt.storage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.shared.Settings;

/**
 * The keys of this installation, from the file that {@code besked.keys.file} names. In demonstration a missing file is
 * made, as long as nothing is sealed yet; a new key instead of a lost one would hide the loss. A file that has been
 * given another key is read again without a new start.
 */
@ApplicationScoped
public class Keyring {

    private static final Logger LOG = Logger.getLogger(Keyring.class.getName());

    private final Settings settings;
    private Seal seal;
    private FileTime readAt;

    @Inject
    public Keyring(Settings settings) {
        this.settings = settings;
    }

    /**
     * The keys are there and open what is stored, of which some parts are tried.
     *
     * @throws IllegalStateException with a sentence for whoever runs this installation
     */
    void check(Connection connection, Stores stores) throws SQLException, IOException {
        Seal present = seal(connection);
        List<StoredPart> some = StoredParts.after(connection, null, 3);
        for (StoredPart stored : some) {
            try (InputStream plain = present.open(stores.read(() -> connection, stored), stored.id())) {
                plain.read();
                return;
            } catch (BrokenSeal one) {
                LOG.warning(one.getMessage());
            }
        }
        if (!some.isEmpty()) {
            throw new IllegalStateException(
                    "The keys in " + file() + " do not open the papers that are stored, or the papers are not"
                            + " where they were: restore the file that BESKED_KEYS_FILE names and the folder "
                            + "that BESKED_STORAGE_FOLDER names");
        }
    }

    boolean present() {
        return file().exists();
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
        if (!settings.makesMissingKeys()) {
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
            LOG.log(
                    Level.SEVERE,
                    "The keys for papers have changed and cannot be read; the ones read before stay in use",
                    e);
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
