package se.besked.shared;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class LoggedTest {

    @Test
    void whatADatabaseQuotesIsLeftOutWhereItHappenedIsNot() {
        Throwable thrown = new IllegalStateException(
                "saving Amina Hassan",
                new PersistenceException(
                        "insert of 'Amina Hassan'", new SQLException("cannot shrink 'Amina Hassan'", "22001", 20000)));

        assertThat(printed(Logged.of(thrown)))
                .doesNotContain("Amina")
                .contains("java.lang.IllegalStateException", "java.sql.SQLException 22001/20000", "LoggedTest");
    }

    @Test
    void allElseIsLoggedAsItIs() {
        Throwable thrown = new IllegalStateException("no such table of norms");

        assertThat(Logged.of(thrown)).isSameAs(thrown);
    }

    private static String printed(Throwable thrown) {
        StringWriter text = new StringWriter();
        thrown.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
