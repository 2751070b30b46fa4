package se.besked.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The disks that we write to: where the server works, where papers come in, and where they may be kept. */
@ApplicationScoped
public class Disks {

    private static final long MEGABYTE = 1 << 20;

    private final Settings settings;

    @Inject
    public Disks(Settings settings) {
        this.settings = settings;
    }

    /** Whether each has as much room as the installation wants free. */
    public boolean haveRoom() {
        long wanted = settings.freeMegabytes() * MEGABYTE;
        return List.of(
                        ".",
                        settings.text("besked.spool.folder", System.getProperty("java.io.tmpdir")),
                        settings.text("besked.storage.folder", "."))
                .stream()
                .allMatch(folder -> free(Path.of(folder).toAbsolutePath()) >= wanted);
    }

    /** Bytes; of a folder that is not there yet, those of the nearest one above it. */
    private static long free(Path folder) {
        try {
            return Files.exists(folder) ? Files.getFileStore(folder).getUsableSpace() : free(folder.getParent());
        } catch (IOException e) {
            return 0;
        }
    }
}
