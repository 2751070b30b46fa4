package se.besked.receipt.storage;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;

/**
 * The keys that seal papers: a keyset of Google Tink in JSON, in a file that only its owner may read, apart from the
 * database and its backups. Whoever loses it loses the papers; whoever has it and the database has them.
 */
final class KeyFile {

    private final Path file;

    KeyFile(Path file) {
        this.file = file.toAbsolutePath();
        try {
            StreamingAeadConfig.register();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This machine has no AES-GCM", e);
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    FileTime changed() throws IOException {
        return Files.getLastModifiedTime(file);
    }

    /**
     * @throws IllegalStateException with a sentence for whoever runs this installation, if the file holds no usable
     *     keys
     */
    Seal open() {
        try {
            return new Seal(read());
        } catch (GeneralSecurityException | RuntimeException e) {
            throw new IllegalStateException(
                    "The file " + file + " does not hold keys for papers; restore it from its backup", e);
        } catch (IOException e) {
            throw new IllegalStateException("The keys for papers in " + file + " cannot be read", e);
        }
    }

    /** As {@link #open}, with only the key that seals now: opens nothing that an earlier one has sealed. */
    Seal openNewest() {
        try {
            KeysetHandle.Entry newest = read().getPrimary();
            return new Seal(KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(newest.getKey())
                            .withFixedId(newest.getId())
                            .makePrimary())
                    .build());
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("The keys for papers in " + file + " cannot be read", e);
        }
    }

    /** Makes a keyset with one key. */
    void create() {
        try {
            write(KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("No key could be made", e);
        }
    }

    /**
     * Adds a key that seals from now on; the earlier ones go on opening what they sealed.
     *
     * @return how many keys there are now
     */
    int addKey() {
        try {
            KeysetHandle more = KeysetHandle.newBuilder(read())
                    .addEntry(KeysetHandle.generateEntryFromParameters(
                                    PredefinedStreamingAeadParameters.AES256_GCM_HKDF_4KB)
                            .withRandomId()
                            .makePrimary())
                    .build();
            write(more);
            return more.size();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The file " + file + " does not hold keys for papers", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private KeysetHandle read() throws IOException, GeneralSecurityException {
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    /** The file is whole at every moment: the old keys or the new ones. */
    private void write(KeysetHandle keys) {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
            Durable.folders(file.getParent());
            // Made with mode 600.
            Path written =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new");
            try {
                Files.writeString(written, json);
                try (FileChannel channel = FileChannel.open(written, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Durable.rename(written, file);
            } finally {
                Files.deleteIfExists(written);
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keys could not be written", e);
        } catch (IOException e) {
            throw new IllegalStateException("The keys could not be written to " + file, e);
        }
    }

    @Override
    public String toString() {
        return file.toString();
    }
}
