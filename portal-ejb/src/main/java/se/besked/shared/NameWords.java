package se.besked.shared;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.migration.Context;
import se.besked.i18n.Typed;

/** The words by which those are found who are there already: no database folds letters as we do. */
final class NameWords extends CodeMigration {

    private static final int AT_ONCE = 1_000;

    NameWords() {
        super("27", "name words");
    }

    @Override
    public void migrate(Context context) throws SQLException {
        try (Statement read = context.getConnection().createStatement();
                PreparedStatement write = context.getConnection()
                        .prepareStatement("insert into member_word (member_id, word, name) values (?, ?, ?)");
                ResultSet members = read.executeQuery("select id, name from case_member")) {
            int waiting = 0;
            while (members.next()) {
                String name = members.getString("name");
                for (String word : Typed.words(name)) {
                    write.setString(1, members.getString("id"));
                    write.setString(2, word);
                    write.setString(3, Typed.inWords(name));
                    write.addBatch();
                    if (++waiting % AT_ONCE == 0) {
                        write.executeBatch();
                    }
                }
            }
            write.executeBatch();
        }
    }
}
