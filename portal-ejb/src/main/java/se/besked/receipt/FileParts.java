package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.storage.Vault;
import se.besked.shared.NotFoundException;

/**
 * What lies in the store for one file: part 0 is the original, part n the picture of page n, part 500 + n a small copy
 * of that, and a last one the PDF without its active content. Runs inside the caller's transaction.
 */
@ApplicationScoped
class FileParts {

    static final int ORIGINAL = 0;
    static final int CLEANED = 1_000;
    private static final int SMALL = 500;

    private final Vault vault;

    @Inject
    FileParts(Vault vault) {
        this.vault = vault;
    }

    void storeOriginal(String fileId, Path original) {
        try {
            vault.put(fileId, ORIGINAL, original);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void store(String fileId, Inspected inspected) {
        try {
            for (Picture picture : inspected.pictures()) {
                vault.put(fileId, picture.page(), picture.file());
                vault.put(fileId, SMALL + picture.page(), picture.small());
            }
            if (inspected.cleaned().isPresent()) {
                vault.put(fileId, CLEANED, inspected.cleaned().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The whole part; meant for pictures. */
    byte[] read(String fileId, int part) {
        try (InputStream content = vault.open(fileId, part)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The small copy of a page; empty if none was made, as before there were any. */
    Optional<byte[]> readSmall(String fileId, int page) {
        try {
            return Optional.of(read(fileId, SMALL + page));
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }

    void copy(String fileId, int part, Path to) {
        try {
            vault.copyTo(fileId, part, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(String fileId) {
        try {
            vault.remove(fileId);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All but the original. */
    void removeMade(String fileId) {
        try {
            vault.removeAllBut(fileId, ORIGINAL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
