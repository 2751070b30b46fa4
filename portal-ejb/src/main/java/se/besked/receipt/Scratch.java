package se.besked.receipt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A folder of the machine's own in which one file lies open while it is checked; closing deletes it. */
record Scratch(Path folder) implements AutoCloseable {

    /** Where the opened file is put. */
    Path file() {
        return folder.resolve("original");
    }

    /** An empty folder for what is made of it. */
    Path out() throws IOException {
        return Files.createDirectories(folder.resolve("out"));
    }

    @Override
    public void close() {
        SpooledFile.delete(folder);
    }
}
