package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A first start that is killed the hardest way, wherever it happens to be, and started again. */
@Tag("long")
class KilledAtAnyMomentIT {

    private static final int FOLDERS = 8;
    private static final int KILLS_IN_EACH = 3;

    @Test
    void theNextStartGoesOnAndTheDataAreThoseOfAStartThatNobodyDisturbed() throws Exception {
        Path undisturbed = RunningServer.emptyFolder("undisturbed");
        long begun = System.nanoTime();
        RunningServer.start(undisturbed).close();
        long wholeStart = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
        Map<String, Long> whole = rows(undisturbed);

        Random moments = new Random(20261112);
        for (int folder = 0; folder < FOLDERS; folder++) {
            Path data = RunningServer.emptyFolder("killed");
            StringBuilder story = new StringBuilder("killed after");
            for (int kill = 0; kill < KILLS_IN_EACH; kill++) {
                long moment = 50 + moments.nextLong(wholeStart);
                story.append(' ').append(moment).append(" ms");
                Process start = RunningServer.launch(RunningServer.freePort(), data);
                start.waitFor(moment, TimeUnit.MILLISECONDS);
                start.destroyForcibly().waitFor();
            }
            RunningServer.start(data).close();
            assertThat(rows(data)).as(story.toString()).isEqualTo(whole);
            assertThat(Files.list(data).map(Path::getFileName).map(Path::toString))
                    .as(story.toString()).noneMatch(name -> name.startsWith("db."));
        }
    }

    @Test
    void aServerThatIsKilledAtWorkComesBackWithTheSameData() throws Exception {
        Path data = RunningServer.emptyFolder("killed-at-work");
        RunningServer.start(data).kill();
        RunningServer.start(data).close();
        Map<String, Long> first = rows(data);
        RunningServer.start(data).kill();
        RunningServer.start(data).close();
        assertThat(rows(data)).isEqualTo(first);
    }

    /** How many rows each table has. The server is not running. */
    private static Map<String, Long> rows(Path data) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(data.resolve("db").toString());
        Map<String, Long> rows = new TreeMap<>();
        try (Connection connection = source.getConnection()) {
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", new String[] {"TABLE"})) {
                while (tables.next()) {
                    rows.put('"' + tables.getString("TABLE_SCHEM") + "\".\"" + tables.getString("TABLE_NAME") + '"', 0L);
                }
            }
            for (Map.Entry<String, Long> table : rows.entrySet()) {
                try (ResultSet count = connection.createStatement().executeQuery("select count(*) from " + table.getKey())) {
                    count.next();
                    table.setValue(count.getLong(1));
                }
            }
        } finally {
            shutDown(source);
        }
        assertThat(rows.values().stream().filter(count -> count > 0)).as("tables with rows in them").hasSizeGreaterThan(10);
        return rows;
    }

    private static void shutDown(EmbeddedDataSource source) {
        source.setShutdownDatabase("shutdown");
        try {
            source.getConnection().close();
        } catch (SQLException done) {
            // Derby tells a successful shutdown by an exception.
        }
    }
}
