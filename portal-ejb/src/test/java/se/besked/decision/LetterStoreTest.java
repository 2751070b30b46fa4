package se.besked.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.besked.testing.Fixtures.KARIN;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.application.ApplicationStatus;
import se.besked.application.Applications;
import se.besked.i18n.Language;
import se.besked.receipt.storage.StorageHouse;
import se.besked.review.Months;
import se.besked.testing.Fixtures;
import se.besked.testing.House;

/** Letters lie where papers lie: sealed, with the decision's transaction, moved, verified and swept like them. */
class LetterStoreTest {

    private static final String LETTERS = "select count(*) from decision_letter";
    private static final String PARTS = "select count(*) from stored_part";

    @TempDir
    private Path scratch;

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder", "postgresql folder"})
    void lettersAreSealedVerifiedAndMovedLikePapers(String where) throws Exception {
        try (StorageHouse store = StorageHouse.on(where, scratch)) {
            Deciding deciding = month(store.house());
            deciding.decided();
            DecisionReading answers = store.house().get(DecisionReading.class);
            String decision = deciding.firstDecision();
            byte[] letter = answers.letter(KARIN, decision, "amina", Language.EN);

            assertThat(new String(letter, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
            assertThat(store.number(LETTERS))
                    .as("one in Swedish, one in English")
                    .isEqualTo(2);
            assertThat(store.papers("verify").said()).contains("2 parts are as they were stored", "0 are not");
            for (Path file : store.files()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                        .as("sealed")
                        .doesNotContain("%PDF-");
            }
            String other = where.endsWith("folder") ? "database" : "folder";
            assertThat(store.papers("move", "--to", other).said()).contains("2 parts moved to the " + other);
            store.age();
            assertThat(store.papers("sweep").said()).contains("0 files");
            assertThat(store.papers("verify").code()).isZero();
            assertThat(answers.letter(KARIN, decision, "amina", Language.EN)).isEqualTo(letter);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby folder", "postgresql folder"})
    void lettersOfADecisionThatWasNotCommittedAreSwept(String where) throws Exception {
        try (StorageHouse store = StorageHouse.on(where, scratch)) {
            Deciding deciding = month(store.house());
            assertThatThrownBy(() -> store.house().inTransaction(() -> {
                        deciding.decided();
                        throw new IllegalStateException("the server dies");
                    }))
                    .hasMessage("the server dies");
            assertThat(store.files()).hasSize(2);
            assertThat(store.number(PARTS) + store.number(LETTERS)).isZero();

            store.age();
            assertThat(store.vault().sweep()).isEqualTo(2);
            assertThat(store.files()).isEmpty();
            deciding.decided();
            store.age();
            assertThat(store.vault().sweep()).isZero();
            assertThat(store.number(PARTS)).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby folder", "postgresql folder"})
    void aStoreThatFailsLeavesTheMonthUndecided(String where) throws Exception {
        try (StorageHouse store = StorageHouse.on(where, scratch)) {
            Deciding deciding = month(store.house());
            Files.writeString(store.folder(), "no folder");

            DecisionMakingTest.assertBroken(DecisionRule.LETTER_NOT_STORED, deciding::decided);

            assertUndecided(store, deciding);
            Files.delete(store.folder());
            assertThat(deciding.decided().outcome()).isEqualTo(Outcome.GRANTED);
        }
    }

    @Test
    void keysThatDoNotOpenLeaveTheMonthUndecided() throws Exception {
        try (StorageHouse store = StorageHouse.on("derby database", scratch)) {
            Deciding deciding = month(store.house());
            Files.createDirectories(store.keys().getParent());
            Files.writeString(store.keys(), "no keys");

            DecisionMakingTest.assertBroken(DecisionRule.LETTER_NOT_STORED, deciding::decided);

            assertUndecided(store, deciding);
        }
    }

    private static void assertUndecided(StorageHouse store, Deciding deciding) throws Exception {
        assertThat(store.number("select count(*) from decision")).isZero();
        assertThat(store.number(PARTS) + store.number(LETTERS)).isZero();
        House house = store.house();
        assertThat(house.inTransaction(
                        () -> house.get(Applications.class).get(deciding.id()).status()))
                .isNotEqualTo(ApplicationStatus.DECIDED);
    }

    private static Deciding month(House house) {
        Fixtures fixtures = new Fixtures(house);
        String caseId = fixtures.household(0, fixtures.person("Amina"));
        fixtures.reads("amina", Language.EN);
        return new Deciding(
                        house, new Months(house, caseId).expense("rent", 5400).filed(YearMonth.of(2026, 12)))
                .rest();
    }
}
