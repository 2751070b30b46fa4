package se.besked.receipt.reading;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/**
 * The program that reads text on pictures, as it is installed here. Each call is a process of its own, with one thread, bounded
 * memory, bounded output and a deadline after which it and everything it has started is ended.
 *
 * @param version as the program says it, such as "5.3.0"
 * @param languages such as "swe+eng"
 */
record Tesseract(String version, String languages) {

    private static final String PROGRAM = "tesseract";
    private static final long MOST_MEMORY = 1024L * 1024 * 1024;
    private static final int MOST_TEXT = 256 * 1024;
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(5);

    /** The program on the path, when it is there and knows Swedish. */
    static Optional<Tesseract> installed() throws InterruptedException {
        try {
            List<String> languages = said(ANSWERS_WITHIN, PROGRAM, "--list-langs").lines().map(String::strip).toList();
            if (!languages.contains("swe")) {
                return Optional.empty();
            }
            String version = said(ANSWERS_WITHIN, PROGRAM, "--version").lines().findFirst().orElse("")
                    .replaceFirst("^" + PROGRAM, "").strip();
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
        return said(deadline, PROGRAM, picture.toAbsolutePath().toString(), "stdout", "-l", languages, "--psm", "4");
    }

    private static String said(Duration deadline, String... command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(
                "prlimit", "--as=" + MOST_MEMORY, "--fsize=0", "--core=0", "--cpu=" + (deadline.toSeconds() + 1)));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        String path = System.getenv("PATH");
        builder.environment().clear();
        builder.environment().put("PATH", path == null ? "/usr/bin:/bin" : path);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        // What it says is never on disk. Ending the process ends the reading of it.
        Executor atDeadline = CompletableFuture.delayedExecutor(deadline.toMillis(), TimeUnit.MILLISECONDS);
        CompletableFuture<Void> alarm = CompletableFuture.runAsync(() -> end(process), atDeadline);
        try {
            process.getOutputStream().close();
            byte[] text = process.getInputStream().readNBytes(MOST_TEXT);
            if (text.length == MOST_TEXT) {
                end(process);
            } else if (process.waitFor() != 0) {
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
