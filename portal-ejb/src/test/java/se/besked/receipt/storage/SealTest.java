package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SealTest {

    private static final PartId RENT = new PartId("rent", 0);

    @TempDir
    private Path folder;

    private KeyFile keys;

    @BeforeEach
    void makeKeys() {
        keys = new KeyFile(folder.resolve("keys/originals.json"));
        keys.create();
    }

    @Test
    void theKeyFileIsItsOwnersAlone() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/originals.json"))))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("keys")).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void theSameBytesAreNeverSealedTwiceInTheSameWay() throws IOException {
        byte[] plain = noise(5000);
        assertThat(sealed(plain, RENT)).isNotEqualTo(sealed(plain, RENT));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4000, 4096, 100_000})
    void aChangedBitAnywhereBreaksTheSeal(int size) throws IOException {
        byte[] sealed = sealed(noise(size), RENT);
        Random random = new Random(size);
        for (int i = 0; i < 40; i++) {
            byte[] changed = sealed.clone();
            changed[i < 3 ? new int[] {0, 40, sealed.length - 1}[i] : random.nextInt(sealed.length)] ^=
                    (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> open(changed, RENT)).isInstanceOf(BrokenSeal.class);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4000, 4096, 100_000})
    void aCutEndBreaksTheSealAlsoBetweenTwoSegments(int size) throws IOException {
        byte[] sealed = sealed(noise(size), RENT);
        for (int left : new int[] {0, 1, 39, 40, 41, 4096, 8192, sealed.length - 17, sealed.length - 1}) {
            if (left < sealed.length) {
                assertThatThrownBy(() -> open(Arrays.copyOf(sealed, left), RENT))
                        .as("%d bytes left", left)
                        .isInstanceOf(BrokenSeal.class);
            }
        }
        assertThatThrownBy(() -> open(Arrays.copyOf(sealed, sealed.length + 1), RENT))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void segmentsThatChangePlacesBreakTheSeal() throws IOException {
        byte[] sealed = sealed(noise(50_000), RENT);
        byte[] changed = sealed.clone();
        System.arraycopy(sealed, 4096, changed, 8192, 4096);
        System.arraycopy(sealed, 8192, changed, 4096, 4096);
        assertThatThrownBy(() -> open(changed, RENT)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aPartDoesNotPassForAnother() throws IOException {
        byte[] sealed = sealed(noise(50_000), RENT);
        assertThatThrownBy(() -> open(sealed, new PartId("rent", 1))).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> open(sealed, new PartId("other", 0))).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aNewKeySealsAndTheEarlierOnesGoOnOpening() throws IOException {
        byte[] plain = noise(50_000);
        byte[] before = sealed(plain, RENT);
        byte[] earlierKeys = Files.readAllBytes(folder.resolve("keys/originals.json"));
        assertThat(keys.addKey()).isEqualTo(2);
        assertThat(open(before, RENT)).isEqualTo(plain);
        byte[] after = sealed(plain, RENT);
        assertThat(open(after, RENT)).isEqualTo(plain);
        Files.write(folder.resolve("keys/originals.json"), earlierKeys);
        assertThatThrownBy(() -> open(after, RENT)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void aStoreThatDoesNotAnswerIsNotABrokenSeal() throws IOException {
        keys.addKey();
        InputStream silent = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no answer");
            }
        };
        try (InputStream plain = keys.open().open(silent, RENT)) {
            assertThatThrownBy(plain::read)
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(BrokenSeal.class)
                    .hasMessage("no answer");
        }
    }

    @Test
    void aFileThatHoldsNoKeysIsToldInASentence() throws IOException {
        Files.writeString(folder.resolve("keys/originals.json"), "{\"primaryKeyId\": 1}");
        assertThatThrownBy(keys::open)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("does not hold keys for papers");
    }

    private byte[] sealed(byte[] plain, PartId id) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (OutputStream sealing = keys.open().seal(out, id)) {
            sealing.write(plain);
        }
        return out.toByteArray();
    }

    private byte[] open(byte[] sealed, PartId id) throws IOException {
        try (InputStream plain = keys.open().open(new ByteArrayInputStream(sealed), id)) {
            return plain.readAllBytes();
        }
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
