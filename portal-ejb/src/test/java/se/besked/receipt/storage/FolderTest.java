package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the folder keeps and what is swept from it. */
class FolderTest {

    private static final byte[] PAPER = new byte[10_000];

    @TempDir
    private Path scratch;

    private StorageHouse house;

    @BeforeEach
    void open() throws Exception {
        house = StorageHouse.on("derby folder", scratch);
        house.put("kept", 0, PAPER);
        age(house.files().get(0));
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aTransactionThatIsRolledBackLeavesAFileThatIsSweptWhenItIsOld() throws Exception {
        assertThatThrownBy(() -> house.work(() -> {
                    house.vault().put("lost", 0, new ByteArrayInputStream(PAPER));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(house.number("select count(*) from stored_part")).isEqualTo(1);
        assertThat(house.files()).hasSize(2);
        assertThat(sweep())
                .as("young: its transaction could still be under way")
                .isZero();
        ageAll();
        assertThat(sweep()).isEqualTo(1);
        assertThat(house.files()).hasSize(1);
        assertThat(house.bytes("kept", 0)).isEqualTo(PAPER);
    }

    @Test
    void aRemovedPaperIsSweptAndARemovalThatIsRolledBackTakesNothing() throws Exception {
        assertThatThrownBy(() -> house.work(() -> {
                    house.vault().remove("kept");
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(sweep()).isZero();
        assertThat(house.bytes("kept", 0)).isEqualTo(PAPER);
        house.work(() -> house.vault().remove("kept"));
        assertThat(sweep()).isEqualTo(1);
        assertThat(house.files()).isEmpty();
    }

    @Test
    void whatWasHalfWrittenWhenThePowerWentIsSwept() throws Exception {
        Path half = Files.write(house.folder().resolve("incoming/half.tmp"), PAPER);
        assertThat(sweep()).isZero();
        age(half);
        assertThat(sweep()).isEqualTo(1);
        assertThat(half).doesNotExist();
        assertThat(house.bytes("kept", 0)).isEqualTo(PAPER);
    }

    @Test
    void aFileThatASweepHadSetAsideWhenThePowerWentComesBack() throws Exception {
        Path file = house.files().get(0);
        Path aside = Files.move(file, file.resolveSibling(file.getFileName() + ".aside"));
        assertThat(sweep()).isZero();
        assertThat(file).exists();
        assertThat(aside).doesNotExist();
        assertThat(house.bytes("kept", 0)).isEqualTo(PAPER);
    }

    @Test
    void aFileThatIsPutAgainWhileItIsSweptStays() throws Exception {
        Path orphan = house.files().get(0);
        byte[] content = Files.readAllBytes(orphan);
        // The first look finds no row; before the second, a move writes the same bytes again and commits its row.
        boolean[] looked = {false};
        int removed = new FolderStore(house.folder()).sweep(addresses -> {
            if (looked[0]) {
                Files.write(orphan, content);
                return Set.copyOf(addresses);
            }
            looked[0] = true;
            return Set.of();
        });
        assertThat(removed).isZero();
        assertThat(house.files()).containsExactly(orphan);
        assertThat(orphan).hasBinaryContent(content);
    }

    @Test
    void wherePapersNeverLayInAFolderThereIsNothingToSweep() throws IOException {
        assertThat(new FolderStore(scratch.resolve("elsewhere")).sweep(addresses -> Set.of()))
                .isZero();
        assertThat(scratch.resolve("elsewhere")).doesNotExist();
    }

    private int sweep() throws IOException {
        return house.vault().sweep();
    }

    private void ageAll() throws IOException {
        for (Path file : house.files()) {
            age(file);
        }
    }

    private static void age(Path file) throws IOException {
        Files.setLastModifiedTime(
                file, FileTime.from(Files.getLastModifiedTime(file).toInstant().minus(Duration.ofHours(2))));
    }
}
