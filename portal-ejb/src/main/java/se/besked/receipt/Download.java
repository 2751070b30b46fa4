package se.besked.receipt;

import java.nio.file.Path;

/**
 * A file on its way to somebody's disk. It lies open in a folder of the machine's own, so that a slow reader keeps no
 * transaction waiting; closing deletes it.
 *
 * @param name what the sender called it, cleaned; may be empty
 * @param mediaType our own verdict
 */
public record Download(String name, String mediaType, Path file, Path folder) implements AutoCloseable {

    @Override
    public void close() {
        SpooledFile.delete(folder);
    }
}
