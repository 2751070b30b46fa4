package se.besked.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.home.MyMonths;
import se.besked.home.MyPage.Card;
import se.besked.home.MyPage.State;
import se.besked.receipt.Paper;
import se.besked.receipt.Papers;
import se.besked.receipt.storage.Vault;
import se.besked.review.ReviewSheets;
import se.besked.shared.Migrations;
import se.besked.shared.StoredDatabase;
import se.besked.testing.House;

/**
 * A database that an earlier version has stored ({@link StoreDatabase}) is brought to the present schema, and
 * everything in it is read as before: a draft, a sent month with its papers, one in review. It was stored with nine
 * scripts; its decisions are left out, for their content had no schema version yet.
 */
class UpgradeTest {

    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final Staff SOFIA = new Staff("sofia");

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

            assertThat(december(house, "olof").state()).isEqualTo(State.DRAFT);
            assertThat(december(house, "maria").state()).isEqualTo(State.SENT);
            assertThat(december(house, "johan").state()).isEqualTo(State.IN_REVIEW);
            readReview(house, december(house, "maria"));
            readPapers(house, december(house, "maria"));
        }
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

    private static Card december(House house, String personId) {
        return house.get(MyMonths.class).page(new Citizen(personId)).cards().stream()
                .filter(card -> card.month().equals(DECEMBER))
                .findFirst()
                .orElseThrow();
    }

    private static void readReview(House house, Card month) {
        assertThat(house.get(ReviewSheets.class)
                        .sheet(SOFIA, month.applicationId())
                        .sections())
                .flatExtracting(section -> section.rows())
                .isNotEmpty();
    }

    private static void readPapers(House house, Card month) {
        Papers papers = house.get(Papers.class);
        List<Paper> all = papers.tray(SOFIA, month.applicationId()).all();
        assertThat(all).isNotEmpty();
        for (Paper paper : all) {
            String file = paper.sheets().get(0).fileId();
            assertThat(papers.page(SOFIA, file, 1).content()).hasSizeGreaterThan(1000);
        }
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
