package se.besked.receipt.storage;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table that says of each part where it lies. */
final class StoredParts {

    private static final String COLUMNS = "file_id, part, place, address, bytes, sha256";

    private static final int PAGE = 200;

    private StoredParts() {}

    /** What is done with one part. */
    @FunctionalInterface
    interface Visit {
        void to(StoredPart stored) throws SQLException, IOException;
    }

    /**
     * Goes to every part, in the order of their ids, some hundreds in memory at a time. The visit may remove or move
     * the part and may end the transaction; parts that are added meanwhile may be missed.
     */
    static void each(Connection connection, Visit visit) throws SQLException, IOException {
        List<StoredPart> page = after(connection, null, PAGE);
        while (!page.isEmpty()) {
            for (StoredPart stored : page) {
                visit.to(stored);
            }
            page = after(connection, page.get(page.size() - 1).id(), PAGE);
        }
    }

    static void add(Connection connection, StoredPart stored) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into stored_part (" + COLUMNS + ") values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, stored.id().fileId());
            insert.setInt(2, stored.id().part());
            insert.setString(3, stored.place().name());
            insert.setString(4, stored.address());
            insert.setLong(5, stored.bytes());
            insert.setString(6, stored.sha256());
            insert.executeUpdate();
        }
    }

    static Optional<StoredPart> find(Connection connection, PartId id) throws SQLException {
        return select(connection, "where file_id = ? and part = ?", id.fileId(), id.part()).stream()
                .findFirst();
    }

    /** In the order of their numbers. */
    static List<StoredPart> ofFile(Connection connection, String fileId) throws SQLException {
        return select(connection, "where file_id = ? order by part", fileId);
    }

    /**
     * At most {@code most} parts of all, in the order of their ids, those behind {@code last}; from the first where it
     * is null.
     */
    static List<StoredPart> after(Connection connection, PartId last, int most) throws SQLException {
        String page = " order by file_id, part fetch first " + most + " rows only";
        return last == null
                ? select(connection, page)
                : select(
                        connection,
                        "where file_id > ? or (file_id = ? and part > ?)" + page,
                        last.fileId(),
                        last.fileId(),
                        last.part());
    }

    /** Those of the addresses at which a part lies. At most some hundreds at a time. */
    static Set<String> known(Connection connection, Collection<String> addresses) throws SQLException {
        String marks = String.join(", ", Collections.nCopies(addresses.size(), "?"));
        return addresses.isEmpty()
                ? Set.of()
                : select(connection, "where address in (" + marks + ")", addresses.toArray()).stream()
                        .map(StoredPart::address)
                        .collect(Collectors.toSet());
    }

    /** @return false if the part does not lie there any more */
    static boolean delete(Connection connection, StoredPart stored) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from stored_part where address = ?")) {
            delete.setString(1, stored.address());
            return delete.executeUpdate() == 1;
        }
    }

    /**
     * The part lies elsewhere from now on, as the same sealed bytes or others.
     *
     * @return false if it does not lie there any more
     */
    static boolean move(Connection connection, StoredPart from, StoredPart to) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(
                "update stored_part set place = ?, address = ?, bytes = ?, sha256 = ? where address = ?")) {
            update.setString(1, to.place().name());
            update.setString(2, to.address());
            update.setLong(3, to.bytes());
            update.setString(4, to.sha256());
            update.setString(5, from.address());
            return update.executeUpdate() == 1;
        }
    }

    private static List<StoredPart> select(Connection connection, String rest, Object... values) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select " + COLUMNS + " from stored_part " + rest)) {
            for (int i = 0; i < values.length; i++) {
                select.setObject(i + 1, values[i]);
            }
            List<StoredPart> found = new ArrayList<>();
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    found.add(new StoredPart(
                            new PartId(row.getString(1), row.getInt(2)),
                            Place.valueOf(row.getString(3)),
                            row.getString(4),
                            row.getLong(5),
                            row.getString(6)));
                }
            }
            return found;
        }
    }
}
