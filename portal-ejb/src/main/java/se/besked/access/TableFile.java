package se.besked.access;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The tables of this room, as they lie beside the classes. */
final class TableFile {

    private TableFile() {}

    static String read(String name) {
        try (InputStream in = TableFile.class.getResourceAsStream("/access/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
