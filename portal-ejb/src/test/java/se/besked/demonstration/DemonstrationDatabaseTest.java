package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.shared.Migrations;
import se.besked.testing.House;

class DemonstrationDatabaseTest {

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void itsTablesComeAfterEverybodysAndStayWhenItIsStartedAgain(String database) {
        try (House house = House.on(database)) {
            DemonstrationDatabase.migrate(house.dataSource());
            LocalDate day = new DemonstrationDay(house.dataSource()).settle("2026-12-01", "2026-11-12");

            DemonstrationDatabase.migrate(house.dataSource());

            assertThat(new DemonstrationDay(house.dataSource()).settle("", "2026-11-12"))
                    .isEqualTo(day);
        }
    }

    /** Scripts were numbered 10, 20, … until the sequence of today. */
    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void oneOfAnEarlierBeskedIsRefusedWithWhatToDo(String database) throws SQLException {
        try (House house = House.on(database)) {
            numberAsBefore(house.dataSource());

            assertThatThrownBy(() -> DemonstrationDatabase.migrate(house.dataSource()))
                    .hasMessage("The demonstration that is saved was made by an earlier Besked;"
                            + " start it with --fresh, which throws it away and makes a new one.")
                    .hasNoCause()
                    .satisfies(e ->
                            assertThat(e.getSuppressed()).hasAtLeastOneElementOfType(FlywayValidateException.class));
            assertThatThrownBy(() -> Migrations.run(house.dataSource())).isInstanceOf(FlywayValidateException.class);
        }
    }

    private static void numberAsBefore(DataSource database) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection
                    .createStatement()
                    .execute("update \"flyway_schema_history\" set \"version\" = \"version\" || '0'");
        }
    }
}
