package se.besked.receipt.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import se.besked.receipt.inspection.sandbox.Sandbox;

/**
 * The program that reads text on pictures, as it is installed here. Each call is a process of its own in the
 * {@link Sandbox}, with one thread, bounded memory, bounded output and a deadline after which it is ended.
 *
 * @param version as the program says it, such as "5.3.0"
 * @param languages such as "swe+eng"
 */
record Tesseract(String version, String languages) {

    private static final String PROGRAM = "tesseract";
    private static final int MOST_MEGABYTES = 1024;
    private static final int MOST_PROCESSES = 16;
    private static final int MOST_TEXT = 256 * 1024;
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(20);
    /** Takes the picture as one block of lines: other ways part the words of a receipt from their amounts. */
    private static final String ONE_BLOCK = "6";

    /** The program on the path, when it is there, runs and knows Swedish. */
    static Optional<Tesseract> installed() throws InterruptedException {
        try {
            List<String> languages = said(ANSWERS_WITHIN, List.of(), "--list-langs")
                    .lines()
                    .map(String::strip)
                    .toList();
            if (!languages.contains("swe")) {
                return Optional.empty();
            }
            String version = said(ANSWERS_WITHIN, List.of(), "--version")
                    .lines()
                    .findFirst()
                    .orElse("")
                    .replaceFirst("^" + PROGRAM, "")
                    .strip();
            return Optional.of(new Tesseract(version, languages.contains("eng") ? "swe+eng" : "swe"));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Its name in a {@link Reading}. */
    String name() {
        return PROGRAM + " " + version + " " + languages;
    }

    /**
     * The text on one picture, at most 256 KB of it.
     *
     * @throws IOException when it ended with an error or did not end in time
     */
    String read(Path picture, Duration deadline) throws IOException, InterruptedException {
        return said(
                deadline,
                List.of(picture),
                picture.toAbsolutePath().toString(),
                "stdout",
                "-l",
                languages,
                "--psm",
                ONE_BLOCK);
    }

    private static String said(Duration deadline, List<Path> readable, String... words)
            throws IOException, InterruptedException {
        Path nothing = Files.createTempDirectory("besked-reading");
        try {
            List<String> program = new ArrayList<>(List.of("env", "OMP_THREAD_LIMIT=1", PROGRAM));
            program.addAll(List.of(words));
            // It has nothing to write: what it says comes through a pipe and is never on disk.
            Sandbox.Limits limits =
                    new Sandbox.Limits((int) deadline.toSeconds() + 1, 0, MOST_MEGABYTES, MOST_PROCESSES);
            return said(deadline, Sandbox.command(readable, nothing, limits, program));
        } finally {
            Files.deleteIfExists(nothing);
        }
    }

    private static String said(Duration deadline, List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        Process process = builder.start();
        // Ending the process also ends the reading of what it says.
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(
                () -> end(process), CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS));
        try {
            process.getOutputStream().close();
            byte[] text = process.getInputStream().readNBytes(MOST_TEXT);
            if (text.length < MOST_TEXT && process.waitFor() != 0) {
                throw new IOException("Ended with " + process.exitValue());
            }
            return new String(text, StandardCharsets.UTF_8);
        } finally {
            alarm.cancel(false);
            end(process);
            process.waitFor();
        }
    }

    private static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }
}
