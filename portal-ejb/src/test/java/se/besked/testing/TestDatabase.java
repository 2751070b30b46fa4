package se.besked.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** An empty database for one test class: Derby in memory, or a database of its own on a real PostgreSQL server. */
record TestDatabase(String name, DataSource dataSource, Runnable dropped) {

    static TestDatabase derby() {
        String name = "memory:t" + unique();
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        source.setCreateDatabase("create");
        return new TestDatabase(name, source, () -> {
            EmbeddedDataSource drop = new EmbeddedDataSource();
            drop.setDatabaseName(name);
            drop.setConnectionAttributes("drop=true");
            try {
                drop.getConnection().close();
            } catch (SQLException done) {
                // Derby tells a successful drop by an exception.
            }
        });
    }

    static TestDatabase postgreSql() {
        String server = System.getenv("BESKED_TEST_PG_URL");
        assumeTrue(server != null && !server.isBlank(), "no PostgreSQL: set BESKED_TEST_PG_URL or run bin/test");
        String name = "t" + unique();
        PGSimpleDataSource admin = source(server);
        execute(admin, "create database " + name);
        PGSimpleDataSource source = source(server);
        source.setDatabaseName(name);
        return new TestDatabase(name, source, () -> execute(admin, "drop database " + name + " with (force)"));
    }

    void close() {
        dropped.run();
    }

    private static PGSimpleDataSource source(String url) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        return source;
    }

    private static void execute(DataSource source, String sql) {
        try (Connection connection = source.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private static String unique() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
