package se.besked.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Besked as a person starts it, by {@code bin/run}, on a free port and a data folder of the test's. Closing it asks it
 * to stop; {@link #kill()} doesn't ask.
 */
public final class RunningServer implements AutoCloseable {

    private static final String READY = "Besked is ready: ";

    private final Process process;
    private final String address;
    private final List<String> said;

    private RunningServer(Process process, String address, List<String> said) {
        this.process = process;
        this.address = address;
        this.said = said;
    }

    /** Starts it from what is built already, and returns when it is ready. */
    public static RunningServer start(Path data, String... options) {
        return start(freePort(), data, options);
    }

    /** The same, on a port that the test knows. */
    public static RunningServer start(int port, Path data, String... options) {
        return start(port, data, Map.of(), options);
    }

    /** The same, with settings of its own in the environment. */
    public static RunningServer start(int port, Path data, Map<String, String> environment, String... options) {
        Process process = launch(port, data, environment, options);
        List<String> said = new ArrayList<>();
        BufferedReader output = process.inputReader();
        try {
            String line;
            while ((line = output.readLine()) != null) {
                said.add(line);
                if (line.startsWith(READY)) {
                    String address = line.substring(READY.length());
                    return new RunningServer(process, address.substring(0, address.length() - 1), said);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new AssertionError("Besked did not start:\n" + String.join("\n", said));
    }

    /** Starts it and returns at once. What it prints is in one stream. */
    public static Process launch(int port, Path data, String... options) {
        return launch(port, data, Map.of(), options);
    }

    private static Process launch(int port, Path data, Map<String, String> environment, String... options) {
        List<String> words =
                new ArrayList<>(List.of("--no-build", "--port", String.valueOf(port), "--data", data.toString()));
        words.addAll(List.of(options));
        try {
            return command("run", environment, words).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One of the commands in {@code bin/}, as a person calls it: the settings that the build gives to the server inside
     * this process are not for it. What it prints is in one stream.
     */
    static ProcessBuilder command(String name, Map<String, String> environment, List<String> words) {
        List<String> command =
                new ArrayList<>(List.of(root().resolve("bin").resolve(name).toString()));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(setting -> setting.startsWith("BESKED_"));
        builder.environment().putAll(environment);
        return builder;
    }

    /** The folder of the whole project. */
    public static Path root() {
        return Path.of(System.getProperty("besked.root", "..")).toAbsolutePath().normalize();
    }

    /** A new folder for one test's data, under target/. */
    public static Path emptyFolder(String name) {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(root().resolve("portal-web/target/data")), name + "-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code http://localhost:PORT}, without a slash at the end. */
    public String address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    public List<String> said() {
        return List.copyOf(said);
    }

    /** As a power cut: no shutdown hook runs. */
    public void kill() {
        process.destroyForcibly();
        waitForEnd();
    }

    @Override
    public void close() {
        process.destroy();
        waitForEnd();
    }

    private void waitForEnd() {
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Besked did not stop within 30 seconds");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
