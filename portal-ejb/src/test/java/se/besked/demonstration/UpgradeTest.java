package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.application.Submission;
import se.besked.decision.Deciding;
import se.besked.home.MyPage.State;
import se.besked.receipt.storage.Vault;
import se.besked.shared.Json;
import se.besked.shared.Migrations;
import se.besked.shared.StoredDatabase;
import se.besked.testing.House;
import se.besked.testing.Typing;

/**
 * A database that an earlier version has stored ({@link StoreDatabase}) is brought to the present schema, and
 * everything in it is read as it was read then: a draft, a sent month with its paper, and a decided month, its figures,
 * its letters byte for byte, its page. What was begun goes on.
 */
class UpgradeTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);

    private final String keysBefore = System.getProperty("besked.keys.file");

    @BeforeEach
    void theStoredKeys() throws Exception {
        System.setProperty(
                "besked.keys.file",
                Path.of(UpgradeTest.class.getResource("/stored/keys.json").toURI())
                        .toString());
    }

    @AfterEach
    void theKeysBefore() {
        System.setProperty("besked.keys.file", keysBefore);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void aStoredDatabaseIsUpgradedStartedOnAndRead(String database) throws Exception {
        try (House house = House.on(database, UpgradeTest::upgrade)) {
            start(house);

            assertThat(StoredReading.of(house)).isEqualTo(readWhenStored());
            goOn(house);
        }
    }

    private static StoredReading readWhenStored() throws IOException, URISyntaxException {
        return Json.read(
                Files.readString(Path.of(
                        UpgradeTest.class.getResource("/stored/reading.json").toURI())),
                StoredReading.class);
    }

    /** What start-up does after the tables: the keys, the day, and nothing that would be made a second time. */
    private static void start(House house) {
        house.get(Vault.class).check(house.dataSource());
        LocalDate today = new DemonstrationDay(house.dataSource()).settle("", "2027-01-01");
        assertThat(today).isEqualTo(LocalDate.of(2026, 11, 12));
        house.get(Seeding.class).run(today, instant -> {
            throw new AssertionError("The demonstration is made already");
        });
    }

    /** The one who had begun sends, and the office decides what lay there. */
    private static void goOn(House house) {
        Citizen olof = new Citizen("olof");
        new Typing(house, olof, DECEMBER).firstMonth(StoredReading.members(house, "olof"));
        Submission submission = house.get(Submission.class);
        submission.sign(olof, DECEMBER, submission.contentToSign(olof, DECEMBER));
        assertThat(StoredReading.december(house, "olof").state()).isEqualTo(State.SENT);
        new Deciding(house, StoredReading.december(house, "maria").applicationId())
                .rest()
                .decided();
        assertThat(StoredReading.december(house, "maria").state()).isEqualTo(State.ANSWERED);
    }

    @Test
    void aScriptThatIsEditedOrSqueezedInStopsTheUpgrade() {
        assertThatThrownBy(() ->
                        upgradeAfter("update \"flyway_schema_history\" set \"checksum\" = 1 where \"version\" = '3'"))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("checksum mismatch");
        assertThatThrownBy(() -> upgradeAfter("delete from \"flyway_schema_history\" where \"version\" = '3'"))
                .isInstanceOf(FlywayValidateException.class)
                .hasMessageContaining("not applied");
    }

    private static void upgradeAfter(String change) {
        House.on("derby", source -> {
                    restore(source);
                    execute(source, change);
                    Migrations.run(source);
                })
                .close();
    }

    private static void upgrade(DataSource empty) {
        restore(empty);
        DemonstrationDatabase.migrate(empty);
    }

    private static void restore(DataSource empty) {
        StoredDatabase.restore(UpgradeTest.class.getResourceAsStream("/stored/database.jsonl.gz"), empty);
    }

    private static void execute(DataSource database, String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
