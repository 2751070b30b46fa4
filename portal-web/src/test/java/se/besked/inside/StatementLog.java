package se.besked.inside;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What requests ask the database, as Derby itself writes it down. What the server does meanwhile is not counted. */
final class StatementLog {

    private static final Pattern OF_REQUEST = Pattern.compile(
            "Thread\\[http-thread-pool[^\n]*?Executing prepared statement: (.*?) :End prepared statement",
            Pattern.DOTALL);

    private final String file;
    private long from;

    private StatementLog(String file) {
        this.file = file;
    }

    /** The server's, if it was started to keep one: see {@code arquillian.xml}. */
    static StatementLog ofThisServer() {
        return new StatementLog(System.getProperty("derby.stream.error.file"));
    }

    void begin() throws IOException {
        try (RandomAccessFile log = new RandomAccessFile(file, "r")) {
            from = log.length();
        }
    }

    /** The statements since {@link #begin()}. Rows that are written in one batch are one. */
    List<String> end() throws IOException {
        byte[] written;
        try (RandomAccessFile log = new RandomAccessFile(file, "r")) {
            written = new byte[(int) (log.length() - from)];
            log.seek(from);
            log.readFully(written);
        }
        List<String> statements = new ArrayList<>();
        Matcher statement = OF_REQUEST.matcher(new String(written, StandardCharsets.UTF_8));
        while (statement.find()) {
            String sql = statement.group(1);
            boolean sameBatch = sql.startsWith("INSERT")
                    && !statements.isEmpty()
                    && statements.get(statements.size() - 1).equals(sql);
            if (!sameBatch) {
                statements.add(sql);
            }
        }
        return statements;
    }
}
