package se.besked.receipt.storage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import se.besked.testing.House;

/** A house whose new papers go to one place, named as "derby database" or "postgresql folder". */
final class StorageHouse implements AutoCloseable {

    private final House house;

    private StorageHouse(House house) {
        this.house = house;
    }

    static StorageHouse on(String where) {
        String[] words = where.split(" ");
        System.setProperty("besked.storage", words[1]);
        return new StorageHouse(House.on(words[0]));
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
        try (Connection connection = house.dataSource().getConnection(); Statement statement = connection.createStatement()) {
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
        System.clearProperty("besked.storage");
    }
}
