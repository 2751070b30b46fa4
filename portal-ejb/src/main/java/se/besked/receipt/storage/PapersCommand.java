package se.besked.receipt.storage;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What {@code bin/papers} runs on papers and letters: {@code verify}, {@code move --to folder|database}, {@code sweep},
 * {@code new-key [FILE]}, {@code reseal}. It reads the same environment variables as the server. Ends with 0 when all
 * is well, 1 when something is wrong with one of them, 2 when it could not do its work.
 */
public final class PapersCommand {

    private static final String USAGE =
            "bin/papers verify | move --to folder | move --to database | sweep | new-key [FILE] | reseal";

    private final Map<String, String> environment;
    private final PrintStream out;
    private final Supplier<Connection> database;

    /** @param database opens a connection with auto-commit on */
    PapersCommand(Map<String, String> environment, PrintStream out, Supplier<Connection> database) {
        this.environment = environment;
        this.out = out;
        this.database = database;
    }

    public static void main(String[] words) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        int code =
                new PapersCommand(System.getenv(), out, new CommandDatabase(System.getenv())::open).run(List.of(words));
        out.flush();
        Runtime.getRuntime().exit(code);
    }

    int run(List<String> words) {
        try {
            if (words.equals(List.of("verify"))) {
                return verify();
            } else if (words.size() == 3 && words.subList(0, 2).equals(List.of("move", "--to"))) {
                return move(Place.of(words.get(2)));
            } else if (words.equals(List.of("sweep"))) {
                return sweep();
            } else if (words.equals(List.of("reseal"))) {
                return reseal();
            } else if (!words.isEmpty() && words.get(0).equals("new-key") && words.size() <= 2) {
                return newKey(words.size() == 2 ? Path.of(words.get(1)) : keys());
            }
            out.println(USAGE);
        } catch (IllegalStateException e) {
            out.println(e.getMessage());
        } catch (SQLException | IOException e) {
            out.println("It did not work: " + e.getMessage());
        }
        return 2;
    }

    private int verify() throws SQLException, IOException {
        Seal seal = new KeyFile(keys()).open();
        try (Connection connection = database.get()) {
            Verification all = new Verification(connection, stores(), seal, out::println);
            all.run();
            out.printf("%d parts are as they were stored, %s; %d are not.%n", all.good(), size(all.bytes()), all.bad());
            out.printf("%d files in the folder belong to no part.%n", orphans(connection));
            return all.bad() == 0 ? 0 : 1;
        }
    }

    private int move(Place to) throws SQLException, IOException {
        try (Connection connection = database.get()) {
            connection.setAutoCommit(false);
            Moving all = new Moving(connection, stores(), out::println);
            all.run(to, Long.MAX_VALUE);
            out.printf(
                    "%d parts moved to the %s, %s; %d could not be.%n",
                    all.parts(), to.name().toLowerCase(Locale.ROOT), size(all.bytes()), all.left());
            return all.left() == 0 ? 0 : 1;
        }
    }

    private int sweep() throws SQLException, IOException {
        try (Connection connection = database.get()) {
            int removed = stores().folder().sweep(addresses -> Vault.known(connection, addresses));
            out.printf("%d files that belonged to no part were removed.%n", removed);
            return 0;
        }
    }

    private int reseal() throws SQLException, IOException {
        try (Connection connection = database.get()) {
            connection.setAutoCommit(false);
            Resealing all = new Resealing(connection, stores(), new KeyFile(keys()), out::println);
            all.run(Long.MAX_VALUE);
            out.printf(
                    "%d parts were sealed with the newest key; %d were so already; %d could not be.%n",
                    all.sealed(), all.already(), all.left());
            return all.left() == 0 ? 0 : 1;
        }
    }

    private int newKey(Path file) {
        KeyFile keys = new KeyFile(file);
        if (keys.exists()) {
            out.printf(
                    "%s has %d keys now; the new one seals from now on. Back the file up, apart from the database.%n",
                    file, keys.addKey());
        } else {
            keys.create();
            out.printf("%s was made. Back it up, apart from the database: without it no paper can be opened.%n", file);
        }
        return 0;
    }

    /** Files that no row names, young ones as well: beside a running server some of them may be on their way. */
    private long orphans(Connection connection) throws IOException {
        if (!Files.isDirectory(folder())) {
            return 0;
        }
        long[] orphans = {0};
        Set<String> some = new HashSet<>();
        FolderStore.each(folder(), file -> {
            some.add(file.getFileName().toString());
            if (some.size() == 500) {
                orphans[0] += unknown(connection, some);
                some.clear();
            }
        });
        return orphans[0] + unknown(connection, some);
    }

    private static long unknown(Connection connection, Collection<String> addresses) throws IOException {
        return addresses.size() - Vault.known(connection, addresses).size();
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }

    private Stores stores() {
        return new Stores(folder());
    }

    private Path folder() {
        return Path.of(environment.getOrDefault("BESKED_STORAGE_FOLDER", "data/papers"));
    }

    private Path keys() {
        return Path.of(environment.getOrDefault("BESKED_KEYS_FILE", "data/keys/originals.json"));
    }
}
