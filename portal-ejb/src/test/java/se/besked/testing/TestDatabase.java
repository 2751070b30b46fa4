package se.besked.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.postgresql.Driver;
import org.postgresql.ds.PGPoolingDataSource;
import org.postgresql.ds.PGSimpleDataSource;
import se.besked.shared.Migrations;

/**
 * A migrated, empty database for one test: Derby in memory, or a database of its own on a real PostgreSQL server. It is
 * a copy of one that is migrated once in each virtual machine, because migrating takes longer than most tests.
 */
record TestDatabase(String name, DataSource dataSource, Runnable dropped) {

    static TestDatabase derby() {
        String name = "memory:t" + unique();
        restore(name, DerbyTemplate.BACKUP);
        return new TestDatabase(name, derbySource(name), () -> dropSoon(name));
    }

    /** In a folder where it stays when it is closed, for tests that kill the process that has it open. */
    static TestDatabase derby(Path folder) {
        String name = folder.toString();
        EmbeddedDataSource source = derbySource(name);
        source.setCreateDatabase("create");
        Migrations.run(source);
        return new TestDatabase(name, source, () -> end(name, "shutdown=true"));
    }

    /** Without any table, for the test to make. */
    static TestDatabase emptyDerby() {
        String name = "memory:t" + unique();
        EmbeddedDataSource source = derbySource(name);
        source.setCreateDatabase("create");
        return new TestDatabase(name, source, () -> dropSoon(name));
    }

    static TestDatabase postgreSql() {
        requirePostgreSql();
        return postgreSql(" template " + PostgreSqlTemplate.NAME);
    }

    /** Without any table, for the test to make. */
    static TestDatabase emptyPostgreSql() {
        requirePostgreSql();
        return postgreSql("");
    }

    /** The same, with its connections kept open as a server keeps them: for measuring. */
    @SuppressWarnings("deprecation") // no pool of theirs for production, they say; nor is this
    static TestDatabase emptyPooled() {
        TestDatabase made = emptyPostgreSql();
        String server = System.getenv("BESKED_TEST_PG_URL");
        Properties said = Driver.parseURL(server, new Properties());
        PGPoolingDataSource pool = new PGPoolingDataSource();
        pool.setUrl(server);
        pool.setUser(said.getProperty("user"));
        pool.setPassword(said.getProperty("password"));
        pool.setDatabaseName(made.name());
        pool.setDataSourceName(made.name());
        return new TestDatabase(made.name(), pool, () -> {
            pool.close();
            made.close();
        });
    }

    private static void requirePostgreSql() {
        String server = System.getenv("BESKED_TEST_PG_URL");
        assumeTrue(server != null && !server.isBlank(), "no PostgreSQL: set BESKED_TEST_PG_URL or run bin/test");
    }

    private static TestDatabase postgreSql(String made) {
        String server = System.getenv("BESKED_TEST_PG_URL");
        String name = "t" + unique();
        PGSimpleDataSource admin = source(server);
        execute(admin, "create database " + name + made);
        PGSimpleDataSource source = source(server);
        source.setDatabaseName(name);
        return new TestDatabase(name, source, () -> execute(admin, "drop database " + name + " with (force)"));
    }

    void close() {
        dropped.run();
    }

    private static EmbeddedDataSource derbySource(String name) {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(name);
        return source;
    }

    private static void restore(String name, Path backup) {
        EmbeddedDataSource source = derbySource(name);
        source.setConnectionAttributes("createFrom=" + backup);
        try {
            source.getConnection().close();
        } catch (SQLException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Derby waits half a second before it lets go of a database in memory; nobody has to wait with it. */
    private static void dropSoon(String name) {
        Thread drop = new Thread(() -> end(name, "drop=true"), "drop " + name);
        drop.setDaemon(true);
        drop.start();
    }

    private static void end(String name, String how) {
        EmbeddedDataSource source = derbySource(name);
        source.setConnectionAttributes(how);
        try {
            source.getConnection().close();
        } catch (SQLException done) {
            // Derby tells that it went well by an exception.
        }
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

    /** A backup on disk: Derby makes a database in memory out of one. */
    private static final class DerbyTemplate {

        static final Path BACKUP = make();

        private static Path make() {
            String name = "template" + unique();
            EmbeddedDataSource source = derbySource("memory:" + name);
            source.setCreateDatabase("create");
            try {
                Migrations.run(source);
                Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "derby-template-");
                try (Connection connection = source.getConnection();
                        var backup = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
                    backup.setString(1, folder.toString());
                    backup.execute();
                }
                dropSoon("memory:" + name);
                return folder.resolve(name);
            } catch (SQLException e) {
                throw new IllegalStateException(name, e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A database that others are copied from while nobody is connected to it; it goes with the server. */
    private static final class PostgreSqlTemplate {

        static final String NAME = make();

        private static String make() {
            String name = "template" + unique();
            PGSimpleDataSource source = source(System.getenv("BESKED_TEST_PG_URL"));
            execute(source, "create database " + name);
            source.setDatabaseName(name);
            Migrations.run(source);
            return name;
        }
    }
}
