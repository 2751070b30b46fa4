package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody finds, and what somebody can do, who has the database or the folder but not the keys. */
class StoredBytesTest {

    private static final byte[] SENTENCE = "Hyra november 6 500 kr, Amina Hassan. ".getBytes(StandardCharsets.UTF_8);

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
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void nothingOfAPaperCanBeRead(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        house.put("rent", 0, letter(20_000));
        byte[] stored = everything();
        assertThat(stored.length).isGreaterThan(20_000 * SENTENCE.length);
        assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain("Hyra", "Amina", "6 500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database"})
    void inTheDatabaseAChangedCutOrForeignPieceIsNoticed(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        for (String file : List.of("changed", "cut", "beheaded", "swapped")) {
            house.put(file, 0, letter(20_000));
        }
        house.put("swapped", 1, letter(20_000));
        String pieceOf = " and address = (select address from stored_part where part = 0 and file_id = '";
        byte[] piece = piece("changed");
        piece[1000] ^= 1;
        try (Connection connection = house.house().dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(
                        "update stored_piece set content = ? where piece = 1" + pieceOf + "changed')")) {
            update.setBytes(1, piece);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
        house.sql("delete from stored_piece where piece = 2" + pieceOf + "cut')");
        house.sql("delete from stored_piece where piece = 0" + pieceOf + "beheaded')");
        house.sql("update stored_part set part = 2 where file_id = 'swapped' and part = 0");
        house.sql("update stored_part set part = 0 where file_id = 'swapped' and part = 1");
        house.sql("update stored_part set part = 1 where file_id = 'swapped' and part = 2");
        for (String file : List.of("changed", "cut", "beheaded", "swapped")) {
            assertThatThrownBy(() -> house.bytes(file, 0)).as(file).hasCauseInstanceOf(BrokenSeal.class);
        }
        assertThatThrownBy(() -> house.bytes("swapped", 1)).hasCauseInstanceOf(BrokenSeal.class);
    }

    @Test
    void inTheFolderAChangedCutForeignOrLostFileIsNoticed() throws Exception {
        house = StorageHouse.on("derby folder", scratch);
        for (String file : List.of("changed", "cut", "swapped", "lost", "good")) {
            house.put(file, 0, letter(20_000));
        }
        byte[] content = Files.readAllBytes(file("changed"));
        content[content.length / 2] ^= 1;
        Files.write(file("changed"), content);
        Files.write(file("cut"), Arrays.copyOf(Files.readAllBytes(file("cut")), 4096 * 10));
        Files.copy(file("good"), file("swapped"), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(file("lost"));
        for (String file : List.of("changed", "cut", "swapped", "lost")) {
            assertThatThrownBy(() -> house.bytes(file, 0)).as(file).hasCauseInstanceOf(BrokenSeal.class);
        }
        assertThat(house.bytes("good", 0)).isEqualTo(letter(20_000));
    }

    @Test
    void inTheFolderAFileIsNamedByItsOwnHashAndReadableByItsOwnerAlone() throws Exception {
        house = StorageHouse.on("derby folder", scratch);
        house.put("rent", 0, letter(100));
        Path file = house.files().get(0);
        String hash = HexFormat.of().formatHex(Incoming.sha256().digest(Files.readAllBytes(file)));
        assertThat(house.folder().relativize(file))
                .hasToString(hash.substring(0, 2) + "/" + hash.substring(2, 4) + "/" + hash);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private Path file(String id) throws Exception {
        StoredPart stored;
        try (Connection connection = house.house().dataSource().getConnection()) {
            stored = StoredParts.find(connection, new PartId(id, 0)).orElseThrow();
        }
        return house.files().stream()
                .filter(path -> path.endsWith(stored.address()))
                .findFirst()
                .orElseThrow();
    }

    private byte[] piece(String id) throws Exception {
        try (Connection connection = house.house().dataSource().getConnection();
                PreparedStatement select =
                        connection.prepareStatement("select content from stored_piece where piece = 1"
                                + " and address = (select address from stored_part where part = 0 and file_id = ?)")) {
            select.setString(1, id);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return row.getBytes(1);
            }
        }
    }

    private byte[] everything() throws Exception {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Path file : house.files()) {
            all.write(Files.readAllBytes(file));
        }
        try (Connection connection = house.house().dataSource().getConnection();
                ResultSet row = connection.createStatement().executeQuery("select content from stored_piece")) {
            while (row.next()) {
                all.write(row.getBytes(1));
            }
        }
        return all.toByteArray();
    }

    private static byte[] letter(int sentences) {
        byte[] letter = new byte[sentences * SENTENCE.length];
        for (int i = 0; i < sentences; i++) {
            System.arraycopy(SENTENCE, 0, letter, i * SENTENCE.length, SENTENCE.length);
        }
        return letter;
    }
}
