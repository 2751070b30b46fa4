package se.besked.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings a database to the present schema: one set of migrations for Derby and PostgreSQL. */
public final class Migrations {

    private Migrations() {}

    public static void run(DataSource source) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:db/migration")
                .placeholders(
                        derby(source)
                                ? Map.of("text", "clob", "bytes", "blob")
                                : Map.of("text", "text", "bytes", "bytea"))
                .load()
                .migrate();
    }

    private static boolean derby(DataSource source) {
        try (Connection connection = source.getConnection()) {
            return connection
                    .getMetaData()
                    .getDatabaseProductName()
                    .toLowerCase(Locale.ROOT)
                    .contains("derby");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
