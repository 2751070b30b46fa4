package se.besked.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.Context;
import se.besked.i18n.Typed;

/** The names of those who are there already, as they are looked for: no database folds letters as we do. */
final class PlainNames extends CodeMigration {

    PlainNames() {
        super("23", "plain names");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement read = context.getConnection().createStatement();
                PreparedStatement write =
                        context.getConnection().prepareStatement("update case_member set plain_name = ? where id = ?");
                ResultSet members = read.executeQuery("select id, name from case_member")) {
            while (members.next()) {
                write.setString(1, Typed.folded(members.getString("name")));
                write.setString(2, members.getString("id"));
                write.addBatch();
            }
            write.executeBatch();
        }
    }
}
