package se.besked.receipt.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/** Changes to folders that are on the disk when the call returns, also if the power goes the moment after. */
final class Durable {

    private Durable() {}

    /** Gives the file its lasting name. Its content must have been forced to the disk before. */
    static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        force(to.getParent());
    }

    /** Makes the folder and those above it that are missing. */
    static void folders(Path folder) throws IOException {
        Path missing = folder;
        while (!Files.isDirectory(missing)) {
            missing = missing.getParent();
        }
        // Two may want the same folder at once.
        Files.createDirectories(folder);
        for (Path made = folder; !made.equals(missing); made = made.getParent()) {
            force(made.getParent());
        }
    }

    /** The names in the folder as they are now. */
    static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
