package se.besked.demonstration;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import se.besked.i18n.Formats;

/** The day on which the demonstration stands, as stored with its data. */
final class DemonstrationDay {

    private final DataSource database;

    public DemonstrationDay(DataSource database) {
        this.database = database;
    }

    /**
     * The day to stand on: the stored one, moved forward if asked; for new data the day asked for, or the given first
     * day.
     *
     * @param asked {@code YYYY-MM-DD}, or empty to stay
     * @throws IllegalStateException if the day asked for lies before something that has already happened
     */
    public LocalDate settle(String asked, String first) {
        LocalDate wanted = asked.isBlank() ? null : parse(asked);
        try (Connection connection = database.getConnection()) {
            LocalDate stored = stored(connection);
            if (stored == null) {
                LocalDate day = wanted != null ? wanted : parse(first);
                write(connection, "insert into demonstration_day (today, id) values (?, 1)", day);
                return day;
            }
            if (wanted == null || wanted.equals(stored)) {
                return stored;
            }
            Instant newest = newestInstant(connection);
            LocalDate earliest =
                    newest == null ? stored : newest.atZone(Formats.ZONE).toLocalDate();
            if (wanted.isBefore(stored) || wanted.isBefore(earliest)) {
                throw new IllegalStateException(
                        "The demonstration stands on " + stored + " and time only moves forward: --today " + wanted
                                + " lies before it. Start with --fresh to begin anew on that day.");
            }
            write(connection, "update demonstration_day set today = ? where id = 1", wanted);
            return wanted;
        } catch (SQLException e) {
            throw new IllegalStateException("The demonstration's day could not be read", e);
        }
    }

    /**
     * The newest instant of all that is stored: the greatest value of any timestamp column named {@code …_at}; null for
     * none.
     */
    public Instant newestInstant() {
        try (Connection connection = database.getConnection()) {
            return newestInstant(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The newest instant could not be read", e);
        }
    }

    private static Instant newestInstant(Connection connection) throws SQLException {
        Instant newest = null;
        for (String column : instantColumns(connection)) {
            String[] parts = column.split("\\.");
            try (Statement statement = connection.createStatement();
                    ResultSet result = statement.executeQuery("select max(" + parts[1] + ") from " + parts[0])) {
                result.next();
                // Derby gives no LocalDateTime; the column holds UTC without saying so, and so does the local part of
                // this.
                Timestamp value = result.getTimestamp(1);
                Instant instant = value == null ? null : value.toLocalDateTime().toInstant(ZoneOffset.UTC);
                if (instant != null && (newest == null || instant.isAfter(newest))) {
                    newest = instant;
                }
            }
        }
        return newest;
    }

    private static List<String> instantColumns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getColumns(null, connection.getSchema(), "%", "%")) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                String column = found.getString("COLUMN_NAME");
                if (found.getInt("DATA_TYPE") == java.sql.Types.TIMESTAMP
                        && column.toLowerCase(Locale.ROOT).endsWith("_at")) {
                    columns.add(table + "." + column);
                }
            }
        }
        return columns;
    }

    private static LocalDate stored(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery("select today from demonstration_day where id = 1")) {
            return result.next() ? result.getDate(1).toLocalDate() : null;
        }
    }

    private static void write(Connection connection, String sql, LocalDate day) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(day));
            statement.executeUpdate();
        }
    }

    private static LocalDate parse(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            throw new IllegalStateException("Not a day: " + day + " (wanted: YYYY-MM-DD)", e);
        }
    }
}
