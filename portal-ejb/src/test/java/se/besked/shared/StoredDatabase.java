package se.besked.shared;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * A database as it was stored by an earlier version: one packed file for Derby and PostgreSQL, a row of a table on each
 * line. The histories of the scripts are among the rows, as that version had written them: a script that somebody
 * edits, or squeezes in below the last, doesn't fit them any more.
 */
public final class StoredDatabase {

    private static final String HISTORY = "\"flyway_schema_history\"";
    private static final String DEMONSTRATION_HISTORY = "\"demonstration_history\"";

    private StoredDatabase() {}

    private record Row(String table, Map<String, String> values) {}

    /** Writes every table of a Derby database, parents before what refers to them. */
    public static void write(DataSource derby, Path file) throws SQLException, IOException {
        try (Connection connection = derby.getConnection();
                OutputStream packed = new GZIPOutputStream(Files.newOutputStream(file));
                Writer lines = new BufferedWriter(new OutputStreamWriter(packed, StandardCharsets.UTF_8))) {
            for (String table : tables(connection)) {
                try (ResultSet rows = connection.createStatement().executeQuery("select * from " + written(table))) {
                    while (rows.next()) {
                        lines.write(Json.write(new Row(written(table), values(rows))));
                        lines.write('\n');
                    }
                }
            }
        }
    }

    /** Puts an empty database into the state that was stored: its scripts, as far as they went then, and its rows. */
    public static void restore(InputStream packed, DataSource empty) {
        List<Row> rows = read(packed);
        scripts(empty, "db/migration", HISTORY, rows);
        scripts(empty, "db/demonstration", DEMONSTRATION_HISTORY, rows);
        try (Connection connection = empty.getConnection()) {
            connection.setAutoCommit(false);
            for (String history : List.of(HISTORY, DEMONSTRATION_HISTORY)) {
                connection.createStatement().executeUpdate("delete from " + history);
            }
            for (Row row : rows) {
                insert(connection, row);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The stored database does not fit its own scripts", e);
        }
    }

    private static void scripts(DataSource database, String location, String history, List<Row> rows) {
        MigrationVersion last = rows.stream()
                .filter(row -> row.table().equals(history))
                .map(row -> MigrationVersion.fromVersion(row.values().get("\"version\"")))
                .max(MigrationVersion::compareTo)
                .orElseThrow();
        FluentConfiguration configuration = history.equals(HISTORY)
                ? Migrations.configuration(database, location)
                : Migrations.beside(database, location, history.replace("\"", ""));
        configuration.target(last).load().migrate();
    }

    private static List<Row> read(InputStream packed) {
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(packed), StandardCharsets.UTF_8))) {
            return lines.lines().map(line -> Json.read(line, Row.class)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void insert(Connection connection, Row row) throws SQLException {
        String names = String.join(", ", row.values().keySet());
        String places = row.values().keySet().stream().map(name -> "?").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into " + row.table() + " (" + names + ") values (" + places + ")")) {
            int at = 0;
            for (String value : row.values().values()) {
                at++;
                set(insert, at, insert.getParameterMetaData().getParameterType(at), value);
            }
            insert.executeUpdate();
        }
    }

    private static void set(PreparedStatement insert, int at, int type, String value) throws SQLException {
        switch (type) {
            case Types.TIMESTAMP -> insert.setTimestamp(at, Timestamp.valueOf(value));
            case Types.DATE -> insert.setDate(at, Date.valueOf(value));
            case Types.BLOB, Types.BINARY ->
                insert.setBytes(at, Base64.getDecoder().decode(value));
            case Types.BIGINT, Types.INTEGER -> insert.setLong(at, Long.parseLong(value));
            case Types.BOOLEAN, Types.BIT -> insert.setBoolean(at, Boolean.parseBoolean(value));
            default -> insert.setString(at, value);
        }
    }

    private static Map<String, String> values(ResultSet row) throws SQLException {
        ResultSetMetaData columns = row.getMetaData();
        Map<String, String> values = new LinkedHashMap<>();
        for (int at = 1; at <= columns.getColumnCount(); at++) {
            String value = columns.getColumnType(at) == Types.BLOB
                    ? Base64.getEncoder().encodeToString(row.getBytes(at))
                    : row.getString(at);
            if (value != null) {
                values.put(written(columns.getColumnName(at)), value);
            }
        }
        return values;
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        List<String> found = new ArrayList<>();
        try (ResultSet tables =
                connection.getMetaData().getTables(null, connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                found.add(tables.getString("TABLE_NAME"));
            }
        }
        Set<String> parentsFirst = new LinkedHashSet<>();
        for (String table : found) {
            addAfterParents(connection, table, parentsFirst);
        }
        return parentsFirst;
    }

    private static void addAfterParents(Connection connection, String table, Set<String> parentsFirst)
            throws SQLException {
        List<String> parents = new ArrayList<>();
        try (ResultSet keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
            while (keys.next()) {
                parents.add(keys.getString("PKTABLE_NAME"));
            }
        }
        for (String parent : parents) {
            if (!parentsFirst.contains(parent)) {
                addAfterParents(connection, parent, parentsFirst);
            }
        }
        parentsFirst.add(table);
    }

    /** As both databases understand it: Derby writes what was not quoted in capitals. */
    private static String written(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) ? name.toLowerCase(Locale.ROOT) : '"' + name + '"';
    }
}
