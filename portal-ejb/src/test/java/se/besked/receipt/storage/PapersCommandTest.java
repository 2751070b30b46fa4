package se.besked.receipt.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PapersCommandTest {

    private static final int[] SIZES = {0, 1, 4096, 256 * 1024 + 1, 1_000_000};

    @TempDir
    private Path scratch;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private StorageHouse house;
    private String said;

    @AfterEach
    void close() {
        if (house != null) {
            house.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database"})
    void papersGoToTheFolderAndBackAndStayWhatTheyWere(String where) throws Exception {
        open(where);
        assertThat(run("verify")).isZero();
        assertThat(said).contains("5 parts are as they were stored").contains("0 are not");

        assertThat(run("move", "--to", "folder")).isZero();
        assertThat(said).contains("5 parts moved to the folder");
        assertThat(house.number("select count(*) from stored_piece")).isZero();
        assertThat(house.files()).hasSize(5);
        assertThat(run("verify")).isZero();
        assertAllAreWhole();
        assertThat(run("move", "--to", "folder")).isZero();
        assertThat(said).contains("0 parts moved");

        assertThat(run("move", "--to", "database")).isZero();
        assertThat(house.files()).isEmpty();
        assertThat(run("verify")).isZero();
        assertAllAreWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void aMoveThatIsCutOffIsDoneToTheEndByTheNextOne(String where) throws Exception {
        open(where);
        Place to = where.endsWith("folder") ? Place.DATABASE : Place.FOLDER;
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            new Moving(connection, new Stores(house.folder()), sentence -> {}).run(to, 2);
        }
        assertThat(house.number("select count(*) from stored_part where place = '" + to + "'"))
                .isEqualTo(2);
        assertAllAreWhole();
        assertThat(run("verify")).isZero();
        assertThat(run("move", "--to", to.name().toLowerCase(Locale.ROOT))).isZero();
        assertThat(said).contains("3 parts moved");
        assertThat(run("verify")).isZero();
        assertAllAreWhole();
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database"})
    void whoReadsAPaperWhileItIsMovedReadsItToItsEnd(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        byte[] paper = noise(1_000_000);
        house.put("long", 0, paper);
        for (Place to : new Place[] {Place.FOLDER, Place.DATABASE}) {
            StoredPart stored;
            try (Connection reader = connection();
                    Connection mover = connection()) {
                stored = StoredParts.find(reader, new PartId("long", 0)).orElseThrow();
                Seal seal = new KeyFile(house.keys()).open();
                try (InputStream plain =
                        seal.open(new Stores(house.folder()).read(() -> reader, stored), stored.id())) {
                    byte[] beginning = to == Place.FOLDER ? plain.readNBytes(300_000) : new byte[0];
                    mover.setAutoCommit(false);
                    new Moving(mover, new Stores(house.folder()), sentence -> {}).run(to, 1);
                    byte[] rest = plain.readAllBytes();
                    assertThat(beginning.length + rest.length).isEqualTo(paper.length);
                    assertThat(rest).isEqualTo(Arrays.copyOfRange(paper, beginning.length, paper.length));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database"})
    void aPaperThatIsNotWhatItWasIsNamedAndStaysWhereItIs(String where) throws Exception {
        open(where);
        house.sql("delete from stored_piece where piece = 1 and address = (select address from stored_part "
                + "where part = 4)");
        assertThat(run("verify")).isEqualTo(1);
        assertThat(said)
                .contains("paper/4: the stored bytes are changed, cut or lost")
                .contains("4 parts are as they")
                .contains("1 are not");
        assertThat(run("move", "--to", "folder")).isEqualTo(1);
        assertThat(said).contains("paper/4: is not what was stored").contains("4 parts moved");
        assertThat(house.number("select count(*) from stored_part where place = 'DATABASE'"))
                .isEqualTo(1);
        assertThat(house.number("select count(*) from stored_piece"))
                .as("pieces that are left of it")
                .isEqualTo(3);
    }

    @Test
    void keysThatWereNotThoseThatSealedAreNoticed() throws Exception {
        open("derby database");
        new KeyFile(house.keys()).create();
        assertThat(run("verify")).isEqualTo(1);
        assertThat(said).contains("paper/0: the keys do not open it").contains("0 parts are as they");
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "postgresql database", "derby folder"})
    void whatAnEarlierKeySealedIsSealedWithTheNewestAndWhoWasCutOffGoesOn(String where) throws Exception {
        open(where);
        assertThat(run("new-key")).isZero();
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            new Resealing(connection, new Stores(house.folder()), new KeyFile(house.keys()), sentence -> {}).run(2);
        }
        assertAllAreWhole();
        assertThat(run("verify")).isZero();

        assertThat(run("reseal")).isZero();
        assertThat(said)
                .contains("3 parts were sealed")
                .contains("2 were so already")
                .contains("0 could not be");

        assertAllAreWhole();
        assertThat(run("verify")).isZero();
        assertThat(said).contains("5 parts are as they were stored");
        if (where.endsWith("folder")) {
            assertThat(house.files()).as("none of the old ones is left").hasSize(5);
        }
        try (Connection connection = connection()) {
            connection.setAutoCommit(false);
            for (StoredPart stored : StoredParts.ofFile(connection, "paper")) {
                Seal newest = new KeyFile(house.keys()).openNewest();
                try (InputStream plain =
                        newest.open(new Stores(house.folder()).read(() -> connection, stored), stored.id())) {
                    assertThat(plain.readAllBytes())
                            .isEqualTo(noise(SIZES[stored.id().part()]));
                }
            }
            connection.rollback();
        }
        assertThat(run("reseal")).isZero();
        assertThat(said).contains("0 parts were sealed").contains("5 were so already");
    }

    @ParameterizedTest
    @ValueSource(strings = {"derby database", "derby folder"})
    void whoIsKilledWhileSealingAnewLeavesEveryPartWhole(String where) throws Exception {
        open(where);
        assertThat(run("new-key")).isZero();
        // The transaction that a kill leaves open ends as one that is taken back, wherever it was.
        for (int statement = 1; statement < 12; statement++) {
            try (Connection connection = connection()) {
                connection.setAutoCommit(false);
                Connection dying = dyingAfter(connection, statement);
                try {
                    new Resealing(dying, new Stores(house.folder()), new KeyFile(house.keys()), sentence -> {})
                            .run(Long.MAX_VALUE);
                } catch (SQLException | IOException | RuntimeException killed) {
                    assertThat(killed).hasStackTraceContaining("killed");
                }
                connection.rollback();
            }
            assertAllAreWhole();
        }
        assertThat(run("reseal")).isZero();
        assertThat(run("verify")).isZero();
        assertAllAreWhole();
    }

    /** A connection that takes so many statements and commits and then no more. */
    private static Connection dyingAfter(Connection connection, int calls) {
        int[] left = {calls};
        return (Connection) Proxy.newProxyInstance(
                PapersCommandTest.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, with) -> {
                    boolean counts = method.getName().equals("prepareStatement")
                            || method.getName().equals("commit");
                    if (counts && left[0]-- <= 0) {
                        throw new SQLException("killed");
                    }
                    return method.invoke(connection, with);
                });
    }

    @Test
    void filesThatBelongToNoPaperAreCountedAndSwept() throws Exception {
        open("derby folder");
        house.sql("delete from stored_part where part = 1");
        assertThat(run("verify")).isZero();
        assertThat(said).contains("1 files in the folder belong to no part");
        assertThat(run("sweep")).isZero();
        assertThat(said).contains("0 files"); // young
        for (Path file : house.files()) {
            Files.setLastModifiedTime(file, FileTime.fromMillis(0));
        }
        assertThat(run("sweep")).isZero();
        assertThat(said).contains("1 files");
        assertThat(house.files()).hasSize(4);
    }

    @Test
    void keysAreMadeAndAddedTo() throws Exception {
        Path keys = scratch.resolve("new/keys.json");
        assertThat(command(Map.of("BESKED_KEYS_FILE", "elsewhere.json")).run(List.of("new-key", keys.toString())))
                .isZero();
        assertThat(keys).exists();
        assertThat(command(Map.of("BESKED_KEYS_FILE", keys.toString())).run(List.of("new-key")))
                .isZero();
        assertThat(said()).contains("2 keys");
    }

    @Test
    void wordsItDoesNotKnowChangeNothingAndAreAnsweredWithThoseItKnows() throws Exception {
        for (List<String> words : List.of(
                List.<String>of(), List.of("move"), List.of("move", "--to", "cupboard"), List.of("verify", "now"))) {
            assertThat(command(Map.of()).run(words)).isEqualTo(2);
            assertThat(said()).containsAnyOf("bin/papers verify", "cupboard");
        }
    }

    private String said() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private PapersCommand command(Map<String, String> environment) {
        out.reset();
        return new PapersCommand(environment, new PrintStream(out, true, StandardCharsets.UTF_8), this::connection);
    }

    private int run(String... words) {
        StorageHouse.Ran ran = house.papers(words);
        said = ran.said();
        return ran.code();
    }

    private void open(String where) throws Exception {
        house = StorageHouse.on(where, scratch);
        for (int part = 0; part < SIZES.length; part++) {
            house.put("paper", part, noise(SIZES[part]));
        }
    }

    private void assertAllAreWhole() throws Exception {
        for (int part = 0; part < SIZES.length; part++) {
            assertThat(house.bytes("paper", part)).as("%d bytes", SIZES[part]).isEqualTo(noise(SIZES[part]));
        }
    }

    private Connection connection() {
        try {
            return house.house().dataSource().getConnection();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }
}
