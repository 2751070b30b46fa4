package se.besked.receipt;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file that has come in whole and lies in a folder of its own until it is stored or refused; closing deletes the
 * folder.
 *
 * @param name what the sender called it, cleaned; may be empty
 * @param extension how the name ended, lower case, without the dot; may be empty
 * @param sha256 64 hexadecimal digits
 */
public record SpooledFile(Path folder, Path file, String name, String extension, long bytes, String sha256)
        implements AutoCloseable {

    @Override
    public void close() {
        delete(folder);
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
