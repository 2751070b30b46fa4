package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** What a data folder holds, read behind the portal's back while no server runs on it. */
final class SavedData {

    private final Path data;

    SavedData(Path data) {
        this.data = data;
    }

    /** How many rows each table has. */
    Map<String, Long> rows() throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : ask("select '\"' || s.schemaname || '\".\"' || t.tablename || '\"' from sys.systables t"
                + " join sys.sysschemas s on s.schemaid = t.schemaid where t.tabletype = 'T'")) {
            rows.put(table, Long.valueOf(ask("select count(*) from " + table).get(0)));
        }
        assertThat(rows.values().stream().filter(count -> count > 0))
                .as("tables with rows in them")
                .hasSizeGreaterThan(10);
        return rows;
    }

    /** The first column of what a query finds, as text. */
    List<String> ask(String query) throws SQLException {
        EmbeddedDataSource source = new EmbeddedDataSource();
        source.setDatabaseName(data.resolve("db").toString());
        source.setUser("besked");
        try (Connection connection = source.getConnection();
                ResultSet result = connection.createStatement().executeQuery(query)) {
            List<String> found = new ArrayList<>();
            while (result.next()) {
                found.add(result.getString(1));
            }
            return found;
        } finally {
            shutDown(source);
        }
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
