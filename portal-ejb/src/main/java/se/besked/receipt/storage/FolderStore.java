package se.besked.receipt.storage;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.util.function.Supplier;

/**
 * Keeps papers as files, each named by the SHA-256 of its sealed bytes: {@code ab/cd/abcd…}. A file gets that name when
 * all of it is on the disk, and its row comes after it: what a row names is there. Files that no row names are swept.
 */
final class FolderStore implements ReceiptStore {

    /** What is being written, under names that say nothing. */
    static final String INCOMING = "incoming";

    private final Path folder;

    FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    @Override
    public Place place() {
        return Place.FOLDER;
    }

    /** Makes the folder where it is missing. */
    void prepare() throws IOException {
        Durable.folders(folder.resolve(INCOMING));
        Files.delete(Files.createTempFile(folder.resolve(INCOMING), "", ".tmp"));
    }

    @Override
    public Incoming take(Connection connection, PartId id) throws IOException {
        Durable.folders(folder.resolve(INCOMING));
        return new Written(id, Files.createTempFile(folder.resolve(INCOMING), "", ".tmp"));
    }

    @Override
    public InputStream read(Supplier<Connection> connections, StoredPart stored) throws IOException {
        try {
            return Files.newInputStream(file(stored.address()));
        } catch (NoSuchFileException lost) {
            return InputStream.nullInputStream();
        }
    }

    @Override
    public void remove(Connection connection, StoredPart stored) {
        // Not before the commit: a transaction that is rolled back still needs the file.
    }

    @Override
    public void removed(StoredPart stored) throws IOException {
        Files.deleteIfExists(file(stored.address()));
    }

    /** @return how many files were removed */
    int sweep(Sweep.Rows rows) throws IOException {
        return Files.isDirectory(folder) ? new Sweep(folder, rows).run() : 0;
    }

    /** Calls the visitor for each file that lies here under a lasting name, in no order. */
    static void each(Path folder, Visitor visitor) throws IOException {
        // Three levels: sixteen million papers are 256 files in each folder.
        try (DirectoryStream<Path> first = Files.newDirectoryStream(folder, "[0-9a-f][0-9a-f]")) {
            for (Path one : first) {
                try (DirectoryStream<Path> second = Files.newDirectoryStream(one)) {
                    for (Path two : second) {
                        try (DirectoryStream<Path> files = Files.newDirectoryStream(two)) {
                            for (Path file : files) {
                                visitor.visit(file);
                            }
                        }
                    }
                }
            }
        }
    }

    /** What is done with a file. */
    @FunctionalInterface
    interface Visitor {
        void visit(Path file) throws IOException;
    }

    private Path file(String address) {
        if (!address.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("Not the name of a file: " + address);
        }
        return folder.resolve(address.substring(0, 2))
                .resolve(address.substring(2, 4))
                .resolve(address);
    }

    /** Written under a passing name; forced to the disk and then given its lasting name. */
    private final class Written extends Incoming {

        private final PartId id;
        private final Path passing;
        private final FileChannel channel;
        private final OutputStream out;

        Written(PartId id, Path passing) throws IOException {
            this.id = id;
            this.passing = passing;
            this.channel = FileChannel.open(passing, StandardOpenOption.WRITE);
            this.out = new BufferedOutputStream(Channels.newOutputStream(channel), 64 * 1024);
        }

        @Override
        protected void take(byte[] from, int offset, int length) throws IOException {
            out.write(from, offset, length);
        }

        @Override
        protected StoredPart keep(long allBytes, String hash) throws IOException {
            out.flush();
            channel.force(true);
            channel.close();
            Path lasting = file(hash);
            Durable.folders(lasting.getParent());
            // The same bytes may lie there, left by a move that was cut off: the rename makes them young again for the
            // sweep.
            Durable.rename(passing, lasting);
            // Somebody else may have made these folders a moment ago and not have come as far as forcing them.
            Durable.force(lasting.getParent().getParent());
            Durable.force(folder);
            return new StoredPart(id, Place.FOLDER, hash, allBytes, hash);
        }

        @Override
        public void close() throws IOException {
            channel.close();
            Files.deleteIfExists(passing);
        }
    }
}
