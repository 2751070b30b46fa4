package se.besked.receipt.inspection.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * The closed room in which a program opens what strangers send: no network, no processes but its own, no files but the
 * machine's programs and what it is given, no rights. Made by bubblewrap where that is installed and allowed; where it
 * is not, what remains are the limits that util-linux sets, and where that is missing too, nothing but the deadline of
 * the caller. Which of them is said in the log at first use.
 *
 * <p>Any program may be run in it. The caller clears the environment, closes the program's standard input, waits in the
 * thread that started it, since the room is torn down when that thread ends, and ends it with
 * {@link Process#destroyForcibly()}: that ends every process inside as well.
 */
public final class Sandbox {

    /**
     * What one program may use; what goes beyond is stopped by the system.
     *
     * @param cpuSeconds seconds of processor, after which it is killed
     * @param fileMegabytes largest file it may write
     * @param addressMegabytes most memory it may address, 0 for any: a Java process reserves far more than it uses
     * @param processes most processes and threads; only inside the closed room, elsewhere all of the user's would count
     */
    public record Limits(int cpuSeconds, int fileMegabytes, int addressMegabytes, int processes) {}

    private static final Logger LOG = Logger.getLogger(Sandbox.class.getName());
    private static final long MEGABYTE = 1024L * 1024;
    private static final String NOBODY = "65534";

    private Sandbox() {}

    /** Whether programs run closed in here, not only limited. */
    public static boolean closed() {
        return Found.BWRAP;
    }

    /**
     * The command that runs a program in here. It sees the paths under their own names.
     *
     * @param readable files and folders it may read beyond the machine's programs and the Java that runs us
     * @param writable the one folder it may write, where it also begins
     * @param program path of the program and its arguments
     */
    public static List<String> command(List<Path> readable, Path writable, Limits limits, List<String> program) {
        List<String> command = new ArrayList<>();
        if (Found.BWRAP) {
            command.addAll(room());
            readable.forEach(path -> show(command, path));
            command.addAll(List.of("--bind", absolute(writable), absolute(writable), "--chdir", absolute(writable)));
        }
        if (Found.PRLIMIT) {
            command.addAll(List.of(
                    "prlimit",
                    "--core=0",
                    "--cpu=" + limits.cpuSeconds(),
                    "--fsize=" + limits.fileMegabytes() * MEGABYTE));
            if (limits.addressMegabytes() > 0) {
                command.add("--as=" + limits.addressMegabytes() * MEGABYTE);
            }
            if (Found.BWRAP) {
                command.add("--nproc=" + limits.processes());
            }
            command.add("--");
        }
        command.addAll(program);
        return List.copyOf(command);
    }

    private static List<String> room() {
        List<String> room = new ArrayList<>(List.of(
                "bwrap",
                "--unshare-all",
                "--unshare-user",
                "--uid",
                NOBODY,
                "--gid",
                NOBODY,
                "--cap-drop",
                "ALL",
                "--die-with-parent",
                "--new-session",
                "--clearenv",
                "--setenv",
                "PATH",
                "/usr/bin:/bin",
                "--setenv",
                "LANG",
                "C.UTF-8",
                // Each thread of a program would otherwise keep an own pool of freed memory.
                "--setenv",
                "MALLOC_ARENA_MAX",
                "1",
                "--ro-bind",
                "/usr",
                "/usr"));
        for (String name : List.of("/lib", "/lib32", "/lib64", "/libx32", "/bin")) {
            Path path = Path.of(name);
            if (Files.isSymbolicLink(path)) {
                room.addAll(List.of("--symlink", linked(path), name));
            } else {
                show(room, path);
            }
        }
        show(room, Path.of("/etc/ld.so.cache"));
        show(room, Path.of("/etc/alternatives"));
        javaSettings().forEach(path -> show(room, path));
        show(room, Path.of(System.getProperty("java.home")));
        room.addAll(List.of("--proc", "/proc", "--dev", "/dev"));
        return room;
    }

    /** Debian keeps the settings of its Java there and links to them. */
    private static List<Path> javaSettings() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(Path.of("/etc"), "java*")) {
            List<Path> settings = new ArrayList<>();
            found.forEach(settings::add);
            return settings;
        } catch (IOException e) {
            return List.of();
        }
    }

    private static String linked(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void show(List<String> command, Path path) {
        command.addAll(List.of("--ro-bind-try", absolute(path), absolute(path)));
    }

    private static String absolute(Path path) {
        return path.toAbsolutePath().toString();
    }

    /** Asked once, at first use. */
    private static final class Found {

        static final boolean BWRAP =
                works(Stream.concat(room().stream(), Stream.of("true")).toList());
        static final boolean PRLIMIT = works(List.of("prlimit", "--core=0", "--", "true"));

        static {
            if (BWRAP && PRLIMIT) {
                LOG.info("Files are opened in a closed room without network, with limits");
            } else {
                LOG.warning("Files are opened in a process of their own, "
                        + (BWRAP
                                ? "in a closed room without network, "
                                : "not closed off (bubblewrap missing or not allowed), ")
                        + (PRLIMIT ? "with limits" : "without limits of the system (prlimit is missing)"));
            }
        }

        private static boolean works(List<String> command) {
            try {
                Process probe = new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                try {
                    probe.getOutputStream().close();
                    return probe.waitFor(5, TimeUnit.SECONDS) && probe.exitValue() == 0;
                } finally {
                    probe.destroyForcibly();
                }
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
