package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.shared.Settings;

/** What a start does about the keys. */
class KeyringTest {

    private static final byte[] PAPER = new byte[10_000];

    @TempDir
    private Path scratch;

    private StorageHouse house;

    @BeforeEach
    void open() {
        house = StorageHouse.on("derby database", scratch);
    }

    @AfterEach
    void close() {
        System.setProperty("besked.mode", "demonstration");
        house.close();
    }

    @Test
    void theDemonstrationMakesItsKeysAtTheFirstStartAndKeepsThem() throws Exception {
        start();
        byte[] keys = Files.readAllBytes(house.keys());
        start();
        assertThat(house.keys()).hasBinaryContent(keys);
    }

    @Test
    void productionDoesNotStartWithoutKeysAndSaysHowToMakeThem() {
        System.setProperty("besked.mode", "production");
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing")
                .hasMessageContaining("bin/papers new-key");
        assertThat(house.keys()).doesNotExist();
    }

    @Test
    void lostKeysStopTheStartInTheDemonstrationAsWell() throws Exception {
        house.put("rent", 0, PAPER);
        Files.delete(house.keys());
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("missing")
                .hasMessageContaining("backup");
        assertThat(house.keys()).doesNotExist();
    }

    @Test
    void keysThatDoNotOpenWhatIsStoredStopTheStart() throws Exception {
        house.put("rent", 0, PAPER);
        new KeyFile(house.keys()).create();
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("do not open the papers that are stored");
    }

    @Test
    void oneBrokenPaperDoesNotStopTheStart() throws Exception {
        house.put("a", 0, PAPER);
        house.put("b", 0, PAPER);
        house.sql("delete from stored_piece where address = (select address from stored_part where file_id = 'a')");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    @Test
    void aKeyThatIsAddedBesideTheRunningServerSealsFromThenOn() throws Exception {
        house.put("before", 0, PAPER);
        byte[] earlier = Files.readAllBytes(house.keys());
        new KeyFile(house.keys()).addKey();
        Files.setLastModifiedTime(house.keys(), FileTime.from(Instant.parse("2026-11-12T10:00:00Z")));
        house.put("after", 0, PAPER);
        assertThat(house.bytes("before", 0)).isEqualTo(PAPER);
        assertThat(house.bytes("after", 0)).isEqualTo(PAPER);
        Files.write(house.keys(), earlier);
        Files.setLastModifiedTime(house.keys(), FileTime.from(Instant.parse("2026-11-12T11:00:00Z")));
        assertThat(house.bytes("before", 0)).isEqualTo(PAPER);
        assertThatThrownBy(() -> house.bytes("after", 0)).hasCauseInstanceOf(BrokenSeal.class);
    }

    @Test
    void keysThatTurnIntoSomethingElseWhileTheServerRunsLeaveItWithTheOnesItHas() throws Exception {
        house.put("rent", 0, PAPER);
        Files.writeString(house.keys(), "not keys");
        Files.setLastModifiedTime(house.keys(), FileTime.from(Instant.parse("2026-11-12T10:00:00Z")));
        assertThat(house.bytes("rent", 0)).isEqualTo(PAPER);
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not hold keys");
    }

    @Test
    void aPlaceThatDoesNotExistIsToldAtTheStart() {
        house.newPapersGoTo("cupboard");
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BESKED_STORAGE")
                .hasMessageContaining("cupboard");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldAtTheStart() throws Exception {
        house.newPapersGoTo("folder");
        Files.writeString(house.folder(), "in the way");
        assertThatThrownBy(this::start)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("BESKED_STORAGE_FOLDER");
    }

    /** A vault of a new start, on the same database. */
    private void start() {
        Settings settings = new Settings();
        new Vault(house.house().entities(), new Keyring(settings), settings)
                .check(house.house().dataSource());
    }
}
