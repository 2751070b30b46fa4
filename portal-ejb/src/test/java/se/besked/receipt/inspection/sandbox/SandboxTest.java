package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.inspection.Unfinished;

class SandboxTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Sandbox.Limits LIMITS = new Sandbox.Limits(20, 8, 0, 64);

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void theRoomIsThere() throws IOException {
        assumeTrue(Sandbox.closed(), "bubblewrap is not installed or not allowed here, so nothing is closed off");
        out = Files.createDirectory(folder.resolve("out"));
    }

    @Test
    void fromInsideThereIsNoNetworkNoOtherFileNoOtherProcessAndNoRight() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "secret");
        Path given = Files.writeString(folder.resolve("given"), "given");
        try (ServerSocket door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> tries = List.of(
                    "connect",
                    String.valueOf(door.getLocalPort()),
                    "read",
                    secret.toString(),
                    "read",
                    "/etc/passwd",
                    "list",
                    System.getProperty("user.home"),
                    "process",
                    String.valueOf(ProcessHandle.current().pid()),
                    "read",
                    given.toString(),
                    "write",
                    given.toString(),
                    "write",
                    "/usr/planted",
                    "write",
                    out.resolve("made").toString(),
                    "rights",
                    "-",
                    "environment",
                    "HOME");

            assertThat(attempt(true, given, tries))
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("connect", "no"),
                            Map.entry("read secret", "no"),
                            Map.entry("read passwd", "no"),
                            Map.entry("list", "no"),
                            Map.entry("process", "no"),
                            Map.entry("read given", "yes"),
                            Map.entry("write given", "no"),
                            Map.entry("write planted", "no"),
                            Map.entry("write made", "yes"),
                            Map.entry("rights", "no"),
                            Map.entry("environment", "no")));
            // The same attempts from an ordinary process succeed, so the answers above are the room's doing.
            assertThat(attempt(false, given, tries.subList(0, 4)))
                    .containsEntry("connect", "yes")
                    .containsEntry("read secret", "yes");
        }
        assertThat(out.resolve("made")).hasContent("x");
    }

    @Test
    void noFileGrowsBeyondItsLimit() throws Exception {
        run(List.of(), List.of("/bin/sh", "-c", "head -c 20000000 /dev/zero > big"));

        assertThat(Files.size(out.resolve("big"))).isEqualTo(8 * 1024 * 1024);
    }

    @Test
    void whoOnlyCountsIsEndedByTheSystem() throws Exception {
        Sandbox.Limits second = new Sandbox.Limits(1, 8, 0, 64);

        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(List.of(), out, second, List.of("/bin/sh", "-c", "while :; do :; done")),
                out,
                since -> since.compareTo(LONG) > 0,
                256);

        assertThat(outcome.end()).isEqualTo(WatchedProcess.End.BY_ITSELF);
        assertThat(outcome.unfinished()).contains(Unfinished.NO_REPORT);
    }

    @Test
    void endingItEndsEverythingInside() throws Exception {
        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(List.of(), out, LIMITS, List.of("/bin/sh", "-c", "sleep 61.5 & sleep 61.5")),
                out,
                since -> since.compareTo(Duration.ofMillis(500)) > 0,
                256);

        // Who sleeps has not had his time, but cannot sleep for ever.
        assertThat(outcome.end()).isEqualTo(WatchedProcess.End.STARVED);
        // The system takes them away one after the other.
        for (ProcessHandle inside :
                ProcessHandle.allProcesses().filter(SandboxTest::sleepsOn).toList()) {
            inside.onExit().get(10, TimeUnit.SECONDS);
        }
        assertThat(ProcessHandle.allProcesses().filter(SandboxTest::sleepsOn)).isEmpty();
    }

    @Test
    void whoTakesTooMuchMemoryIsEnded() throws Exception {
        WatchedProcess.Outcome outcome = WatchedProcess.run(
                Sandbox.command(
                        List.of(classes()),
                        out,
                        LIMITS,
                        List.of(
                                java(),
                                "-Xms200m",
                                "-Xmx200m",
                                "-XX:+AlwaysPreTouch",
                                "-cp",
                                classes().toString(),
                                Attempts.class.getName())),
                out,
                since -> since.compareTo(LONG) > 0,
                100);

        assertThat(outcome.end()).isEqualTo(WatchedProcess.End.OUT_OF_MEMORY);
        assertThat(outcome.usage().peakMegabytes()).isGreaterThan(100);
    }

    private static boolean sleepsOn(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc", String.valueOf(process.pid()), "cmdline"))
                    .contains("61.5");
        } catch (IOException e) {
            return false;
        }
    }

    /** What {@link Attempts} could do, by a short name of each attempt. */
    private Map<String, String> attempt(boolean closed, Path given, List<String> tries) throws Exception {
        List<String> program = new ArrayList<>(List.of(
                java(),
                "-Xmx64m",
                "-cp",
                classes().toString(),
                Attempts.class.getName(),
                out.resolve("answers").toString()));
        program.addAll(tries);
        if (closed) {
            run(List.of(classes(), given), program);
        } else {
            WatchedProcess.run(program, out, since -> since.compareTo(LONG) > 0, 256);
        }
        Map<String, String> answers = new TreeMap<>();
        for (String line : Files.readAllLines(out.resolve("answers"))) {
            answers.put(line.substring(0, line.lastIndexOf(' ')), line.substring(line.lastIndexOf(' ') + 1));
        }
        return answers;
    }

    private void run(List<Path> readable, List<String> program) throws Exception {
        WatchedProcess.run(
                Sandbox.command(readable, out, LIMITS, program), out, since -> since.compareTo(LONG) > 0, 256);
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static Path classes() {
        return new File(SandboxTest.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .getPath())
                .toPath();
    }
}
