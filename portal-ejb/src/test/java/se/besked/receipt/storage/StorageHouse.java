package se.besked.receipt.storage;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import se.besked.testing.House;

/** A house whose new papers go to one place, named as "derby database" or "postgresql folder". */
final class StorageHouse implements AutoCloseable {

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
    static StorageHouse on(String where, Path scratch) {
        String[] words = where.split(" ");
        return new StorageHouse(words[0], words[1], scratch);
    }

    void newPapersGoTo(String place) {
        System.setProperty("besked.storage", place);
    }

    Path folder() {
        return scratch.resolve("papers");
    }

    Path keys() {
        return scratch.resolve("keys/originals.json");
    }

    /** Of papers in the folder, also those on their way. */
    List<Path> files() throws IOException {
        if (!Files.exists(folder())) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder())) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    Vault vault() {
        return house.get(Vault.class);
    }

    House house() {
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

    long number(String sql) throws SQLException {
        try (Connection connection = house.dataSource().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    void sql(String sql) throws SQLException {
        try (Connection connection = house.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
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
