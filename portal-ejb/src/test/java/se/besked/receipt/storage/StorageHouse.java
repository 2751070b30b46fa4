package se.besked.receipt.storage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import se.besked.testing.House;

/** A house whose new papers go to one place, named as "derby database" or "postgresql folder". */
public final class StorageHouse implements AutoCloseable {

    private static final String[] SET = {"besked.storage", "besked.storage.folder", "besked.keys.file"};

    private final String[] before = Arrays.stream(SET).map(System::getProperty).toArray(String[]::new);
    private final Path scratch;
    private final House house;

    private StorageHouse(String database, String place, Path scratch) {
        this.scratch = scratch;
        newPapersGoTo(place);
        System.setProperty("besked.storage.folder", folder().toString());
        System.setProperty("besked.keys.file", keys().toString());
        this.house = House.on(database);
    }

    /** @param scratch an empty folder for keys and papers */
    public static StorageHouse on(String where, Path scratch) {
        String[] words = where.split(" ");
        return new StorageHouse(words[0], words[1], scratch);
    }

    public void newPapersGoTo(String place) {
        System.setProperty("besked.storage", place);
    }

    public Path folder() {
        return scratch.resolve("papers");
    }

    public Path keys() {
        return scratch.resolve("keys/originals.json");
    }

    /** Of papers in the folder, also those on their way. */
    public List<Path> files() throws IOException {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    public Vault vault() {
        return house.get(Vault.class);
    }

    public House house() {
        return house;
    }

    void put(String file, int part, byte[] plain) throws Exception {
        work(() -> vault().put(file, part, new ByteArrayInputStream(plain)));
    }

    byte[] bytes(String file, int part) throws Exception {
        return house.inTransaction(() -> {
            try (InputStream plain = vault().open(file, part)) {
                return plain.readAllBytes();
            }
        });
    }

    void work(Work work) {
        house.inTransaction(() -> {
            work.run();
            return null;
        });
    }

    public long number(String sql) throws SQLException {
        try (Connection connection = house.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    public void sql(String sql) throws SQLException {
        try (Connection connection = house.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    /** What {@code bin/papers} said, and the code it ended with. */
    public record Ran(int code, String said) {}

    /** Runs {@code bin/papers} with these words. */
    public Ran papers(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int code = new PapersCommand(
                        Map.of(
                                "BESKED_STORAGE_FOLDER", folder().toString(),
                                "BESKED_KEYS_FILE", keys().toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        this::connection)
                .run(List.of(words));
        return new Ran(code, out.toString(StandardCharsets.UTF_8));
    }

    /** Makes the folder's files older than the hour that a sweep leaves them. */
    public void age() throws IOException {
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
    }

    private Connection connection() {
        try {
            return house.dataSource().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    @Override
    public void close() {
        house.close();
        for (int i = 0; i < SET.length; i++) {
            if (before[i] == null) {
                System.clearProperty(SET[i]);
            } else {
                System.setProperty(SET[i], before[i]);
            }
        }
    }
}
