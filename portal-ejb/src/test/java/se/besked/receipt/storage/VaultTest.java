package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.shared.NotFoundException;

class VaultTest {

    @TempDir
    private Path scratch;

    private StorageHouse house;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder", "postgresql folder"})
    void whatWasPutComesBackByteForByteWhateverItsSize(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        int[] sizes = {0, 1, 4095, 4096, 4097, 256 * 1024 - 1, 256 * 1024, 256 * 1024 + 1, 10_000_000};
        for (int part = 0; part < sizes.length; part++) {
            house.put("file", part, noise(sizes[part]));
        }
        for (int part = 0; part < sizes.length; part++) {
            assertThat(house.bytes("file", part)).as("%d bytes", sizes[part]).isEqualTo(noise(sizes[part]));
        }
    }

    @Test
    void aPartIsCopiedToAFileAndTakenFromOne() throws Exception {
        house = StorageHouse.on("derby database", scratch);
        Path from = Files.write(scratch.resolve("from"), noise(700_000));
        Path to = Files.write(scratch.resolve("to"), noise(900_000));
        house.work(() -> house.vault().put("file", 3, from));
        house.work(() -> house.vault().copyTo("file", 3, to));
        assertThat(to).hasSameBinaryContentAs(from);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void whatWasMadeOfAFileOrAllOfItIsRemovedAndAnotherFileStays(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        for (String file : List.of("one", "two")) {
            house.put(file, 0, noise(300_000));
            house.put(file, 1, noise(10));
        }
        house.work(() -> house.vault().removeAllBut("one", 0));
        assertThatThrownBy(() -> house.bytes("one", 1)).isInstanceOf(NotFoundException.class);
        assertThat(house.bytes("one", 0)).isEqualTo(noise(300_000));
        house.work(() -> house.vault().remove("one"));
        assertThatThrownBy(() -> house.bytes("one", 0)).isInstanceOf(NotFoundException.class);
        assertThat(house.bytes("two", 1)).isEqualTo(noise(10));
        assertThat(house.number("select count(*) from stored_part where file_id = 'one'"))
                .isZero();
        assertThat(house.number("select count(*) from stored_piece"))
                .as("pieces of the other file")
                .isEqualTo(where.endsWith("folder") ? 0 : 3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void aPartThatIsThereIsNotReplaced(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        house.put("file", 0, noise(10));
        assertThatThrownBy(() -> house.put("file", 0, noise(11)))
                .hasMessageContaining("Part file/0 could not be stored");
        assertThat(house.bytes("file", 0)).isEqualTo(noise(10));
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database"})
    void aTransactionThatIsRolledBackLeavesNothing(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        assertThatThrownBy(() -> house.work(() -> {
                    house.vault().put("file", 0, new ByteArrayInputStream(noise(600_000)));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        assertThat(house.number("select count(*) from stored_part")).isZero();
        assertThat(house.number("select count(*) from stored_piece")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void anUploadThatBreaksOffLeavesNothingEvenWhenItsCallerCommits(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        InputStream broken = new InputStream() {
            private int left = 800_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("connection reset");
                }
                return 7;
            }
        };
        house.work(() -> {
            assertThatThrownBy(() -> house.vault().put("file", 0, broken)).hasMessage("connection reset");
        });
        assertThat(house.number("select count(*) from stored_part")).isZero();
        assertThat(house.number("select count(*) from stored_piece")).isZero();
        assertThat(house.files()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder", "postgresql folder"})
    void manyPutAndReadAtOnceAndEachGetsItsOwn(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        int many = 20;
        ExecutorService people = Executors.newFixedThreadPool(many);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                String file = "file-" + i;
                int size = 1_000_000 + i;
                all.add(people.submit(() -> {
                    house.put(file, 0, noise(size));
                    assertThat(house.bytes(file, 0)).isEqualTo(noise(size));
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdown();
        }
        assertThat(house.number("select count(*) from stored_part")).isEqualTo(many);
    }

    @Test
    void outsideATransactionNothingIsStoredOrRead() {
        house = StorageHouse.on("derby database", scratch);
        assertThatThrownBy(() -> house.vault().put("file", 0, new ByteArrayInputStream(noise(1))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
        assertThatThrownBy(() -> house.vault().open("file", 0))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("transaction");
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
