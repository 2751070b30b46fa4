package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What {@code bin/run} says when it cannot do what is asked of it: one sentence, and an exit code that isn't 0. */
class CommandIT {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--port eighty | --port takes a number from 1 to 65535, not \"eighty\".",
                "--port 65536 | --port takes a number from 1 to 65535, not \"65536\".",
                "--today 2026-02-30 | --today takes a day such as 2026-11-12, not \"2026-02-30\".",
                "--today | --today needs a value after it; bin/run --help tells more.",
                "--tomorrow | bin/run doesn't know \"--tomorrow\"; bin/run --help tells what it knows."
            })
    void anOptionThatMakesNoSenseIsNamed(String options, String sentence) {
        Ended ended = run(Map.of(), options.split(" "));
        assertThat(ended.said()).isEqualTo(sentence);
        assertThat(ended.code()).isNotZero();
    }

    @Test
    void productionDoesNotStartAndSaysWhatItIsMissing() {
        Path data = RunningServer.emptyFolder("production");
        Ended ended = run(
                Map.of("BESKED_MODE", ""),
                "--no-build",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(RunningServer.freePort()));
        assertThat(ended.said())
                .startsWith("Besked did not start: Besked does not start in production yet. Missing: sign-in")
                .contains("a virus scanner (BESKED_SCANNER)")
                .doesNotContain("Besked is ready");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aDamagedFileOfKeysIsSaidInASentenceAndTheStartEndsAsAFailure() throws IOException {
        Path data = RunningServer.emptyFolder("keys");
        Path keys = Files.createDirectories(data.resolve("keys")).resolve("originals.json");
        Files.writeString(keys, "{ this is no longer what it was");
        Ended ended = run(
                Map.of("BESKED_KEYS_FILE", keys.toString()), // the build names one for all servers of the tests
                "--no-build",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(RunningServer.freePort()));
        assertThat(ended.said())
                .startsWith("Besked did not start: The file " + keys + " does not hold keys for papers; restore it")
                .hasLineCount(2);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidInOneSentence() throws IOException {
        Path file = RunningServer.emptyFolder("nowhere").resolve("taken");
        Files.createFile(file);
        Ended ended = run(
                Map.of(), "--no-build", "--data", file.toString(), "--port", String.valueOf(RunningServer.freePort()));
        assertThat(ended.said()).isEqualTo("The folder " + file + " can't be made; choose another with --data.");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aSecondStartOnTheSameDataAndTimeRunningBackwardsAreRefused() throws IOException {
        Path data = RunningServer.emptyFolder("twice");
        try (RunningServer first = RunningServer.start(data)) {
            Ended second = run(
                    Map.of(),
                    "--no-build",
                    "--data",
                    data.toString(),
                    "--port",
                    String.valueOf(RunningServer.freePort()));
            assertThat(second.said())
                    .isEqualTo("Besked is already running with the data in " + data + " (process " + first.pid()
                            + "); stop it first, or choose another folder with --data.");
            assertThat(second.code()).isNotZero();
        }
        Ended back = run(
                Map.of(),
                "--no-build",
                "--data",
                data.toString(),
                "--port",
                String.valueOf(RunningServer.freePort()),
                "--today",
                "2026-11-11");
        assertThat(back.said())
                .startsWith("Besked did not start: The demonstration stands on 2026-11-12 and time only moves forward");
        assertThat(back.code()).isEqualTo(1);
        assertThat(Files.readString(data.resolve("log/server.0.log"))).contains("time only moves forward");
    }

    @Test
    void freshDataBeginOnTheDayGivenAndStayThereUntilMovedForward() throws Exception {
        Path data = RunningServer.emptyFolder("days");
        assertThat(dayShown(data, "--fresh", "--today", "2026-12-01")).contains("1 December 2026");
        assertThat(dayShown(data)).contains("1 December 2026");
        assertThat(dayShown(data, "--today", "2026-12-24")).contains("24 December 2026");
    }

    private static String dayShown(Path data, String... options) throws Exception {
        try (RunningServer server = RunningServer.start(data, options)) {
            return HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(server.address() + "/en/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private record Ended(int code, String said) {}

    private static Ended run(Map<String, String> environment, String... options) {
        List<String> command =
                new ArrayList<>(List.of(RunningServer.root().resolve("bin/run").toString()));
        command.addAll(List.of(options));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        try {
            Process process = builder.start();
            try {
                String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
                assertThat(process.waitFor(60, TimeUnit.SECONDS))
                        .as("it ends; it said: %s", said)
                        .isTrue();
                return new Ended(process.exitValue(), said);
            } finally {
                process.destroyForcibly(); // a server that was not to start must not be left running
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
