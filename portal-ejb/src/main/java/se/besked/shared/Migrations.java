package se.besked.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/**
 * Brings a database to the present schema. The scripts are one rising sequence for Derby and PostgreSQL: a new one gets
 * the next number, and one that has been released is never edited, or databases that have it can't be opened any more.
 */
public final class Migrations {

    private static final String MAIN = "db/migration";

    private static final Map<String, String> DERBY =
            Map.of("text", "clob", "bytes", "blob", "waiting", "", "bytewise", "");
    private static final Map<String, String> POSTGRESQL = Map.of(
            "text",
            "text",
            "bytes",
            "bytea",
            "waiting",
            "where status in ('SUBMITTED', 'IN_REVIEW')",
            "bytewise",
            "collate \"C\"");

    private Migrations() {}

    /** @throws org.flywaydb.core.api.exception.FlywayValidateException if the database has other scripts than these */
    public static void run(DataSource source) {
        configuration(source, MAIN).load().migrate();
    }

    /**
     * Runs a sequence that only some installations have, after the main one.
     *
     * @param location the folder of its scripts on the class path
     * @param history the table that remembers which of them have run; two sequences in one history would each find the
     *     other's scripts missing
     */
    public static void runBeside(DataSource source, String location, String history) {
        beside(source, location, history).load().migrate();
    }

    static FluentConfiguration beside(DataSource source, String location, String history) {
        return configuration(source, location)
                .table(history)
                .baselineOnMigrate(true)
                .baselineVersion("0");
    }

    static FluentConfiguration configuration(DataSource source, String location) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(source)
                .locations("classpath:" + location)
                .javaMigrations(
                        MAIN.equals(location)
                                ? new JavaMigration[] {new PlainNames(), new NameWords()}
                                : new JavaMigration[0])
                .placeholders(derby(source) ? DERBY : POSTGRESQL);
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
