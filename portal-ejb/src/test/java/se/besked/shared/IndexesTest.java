package se.besked.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.besked.testing.House;

class IndexesTest {

    /** Derby makes one for each by itself. */
    @Test
    void everyForeignKeyBeginsAnIndexOnPostgreSqlToo() throws SQLException {
        List<String> without = new ArrayList<>();
        try (House house = House.onPostgreSql();
                Connection connection = house.dataSource().getConnection()) {
            DatabaseMetaData database = connection.getMetaData();
            int keys = 0;
            for (String table : tables(database, connection.getSchema())) {
                Collection<List<String>> indexes =
                        columns(database.getIndexInfo(null, null, table, false, false), "INDEX_NAME", "COLUMN_NAME");
                for (List<String> key :
                        columns(database.getImportedKeys(null, null, table), "FK_NAME", "FKCOLUMN_NAME")) {
                    keys++;
                    if (indexes.stream().noneMatch(index -> begins(index, key))) {
                        without.add(table + " " + key);
                    }
                }
            }
            assertThat(keys).isGreaterThan(20);
        }
        assertThat(without).isEmpty();
    }

    private static boolean begins(List<String> index, List<String> key) {
        return index.size() >= key.size() && index.subList(0, key.size()).equals(key);
    }

    private static List<String> tables(DatabaseMetaData database, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = database.getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    /** The columns of each index or key, in their order. */
    private static Collection<List<String>> columns(ResultSet rows, String of, String column) throws SQLException {
        Map<String, List<String>> columns = new LinkedHashMap<>();
        try (rows) {
            while (rows.next()) {
                columns.computeIfAbsent(rows.getString(of), name -> new ArrayList<>())
                        .add(rows.getString(column));
            }
        }
        return columns.values();
    }
}
