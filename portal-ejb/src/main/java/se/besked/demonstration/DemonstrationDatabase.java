package se.besked.demonstration;

import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import se.besked.shared.Migrations;

/** The database of a demonstration: everybody's tables, and after them those that only a demonstration has. */
final class DemonstrationDatabase {

    private DemonstrationDatabase() {}

    /** @throws IllegalStateException with what to do, if what is saved is older than the present sequence of scripts */
    public static void migrate(DataSource database) {
        try {
            Migrations.run(database);
            Migrations.runBeside(database, "db/demonstration", "demonstration_history");
        } catch (FlywayValidateException e) {
            // Suppressed, not the cause: bin/run says the innermost cause, and this sentence is what helps.
            IllegalStateException earlier =
                    new IllegalStateException("The demonstration that is saved was made by an earlier Besked;"
                            + " start it with --fresh, which throws it away and makes a new one.");
            earlier.addSuppressed(e);
            throw earlier;
        }
    }
}
