package se.besked.browser;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What {@code bin/run} says when it cannot do what is asked of it (one sentence, and an exit code that isn't 0), and
 * what it makes of its options and settings. Every start costs most of a minute: one folder goes through many of them.
 * It runs beside the journeys.
 */
@Execution(ExecutionMode.CONCURRENT)
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
        Ended ended = runOn(data);
        assertThat(ended.said())
                .startsWith("Besked did not start: The file " + keys + " does not hold keys for papers; restore it")
                .hasLineCount(2);
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void aFolderThatCannotBeWrittenToIsSaidInOneSentence() throws IOException {
        Path file = RunningServer.emptyFolder("nowhere").resolve("taken");
        Files.createFile(file);
        Ended ended = runOn(file);
        assertThat(ended.said()).isEqualTo("The folder " + file + " can't be made; choose another with --data.");
        assertThat(ended.code()).isEqualTo(1);
    }

    @Test
    void oneServerHasAFolderAndItsDayStaysUntilItIsMovedForward() throws Exception {
        Path data = RunningServer.emptyFolder("days");
        try (RunningServer first = RunningServer.start(data, "--fresh", "--today", "2026-12-01")) {
            assertThat(get(first, "/en/", "http").body()).contains("1 December 2026");
            Ended second = runOn(data);
            assertThat(second.said())
                    .isEqualTo("Besked is already running with the data in " + data + " (process " + first.pid()
                            + "); stop it first, or choose another folder with --data.");
            assertThat(second.code()).isNotZero();
        }
        Ended back = runOn(data, "--today", "2026-11-30");
        assertThat(back.said())
                .startsWith("Besked did not start: The demonstration stands on 2026-12-01 and time only moves forward");
        assertThat(back.code()).isEqualTo(1);
        assertThat(Files.readString(data.resolve("log/server.0.log"))).contains("time only moves forward");
        int port = RunningServer.freePort();
        Map<String, String> proxied = Map.of("BESKED_PROXY", "127.0.0.1");
        CompletableFuture<Set<String>> pages = supplyAsync(() -> answersUntilItStands(port, "/sv/"));
        CompletableFuture<Set<String>> health = supplyAsync(() -> answersUntilItStands(port, "/health/ready"));
        try (RunningServer later = RunningServer.start(port, data, proxied, "--today", "2026-12-24")) {
            assertThat(pages.get(1, TimeUnit.MINUTES)).containsExactly("503 10", "200 -");
            assertThat(health.get(1, TimeUnit.MINUTES)).startsWith("503 10").endsWith("200 -");
            assertThat(health.get()).allMatch(answer -> answer.startsWith("503 ") || answer.equals("200 -"));
            assertThat(get(later, "/en/", "http").body()).contains("24 December 2026");
            behindAProxyThatSpeaksTlsCookiesAreForThisHostAloneAndBrowsersAreToldToStay(later);
        }
    }

    private static void behindAProxyThatSpeaksTlsCookiesAreForThisHostAloneAndBrowsersAreToldToStay(
            RunningServer server) throws Exception {
        HttpHeaders overTls = get(server, "/sv/demo", "https").headers();
        assertThat(overTls.firstValue("Strict-Transport-Security").orElseThrow())
                .contains("max-age=63072000");
        assertThat(overTls.firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-besked-visitor=")
                .contains("; Secure", "; HttpOnly", "; Path=/");
        HttpHeaders without = get(server, "/sv/demo", "http").headers();
        assertThat(without.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(without.firstValue("Set-Cookie").orElseThrow()).startsWith("besked-visitor=");
    }

    /** Status and Retry-After of all that is answered there from the first open socket to the first 200, each once. */
    private static Set<String> answersUntilItStands(int port, String path) {
        HttpClient client = HttpClient.newHttpClient();
        Set<String> answers = new LinkedHashSet<>();
        while (!answers.contains("200 -")) {
            try {
                HttpResponse<Void> answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .build(),
                        HttpResponse.BodyHandlers.discarding());
                answers.add(answer.statusCode() + " "
                        + answer.headers().firstValue("Retry-After").orElse("-"));
            } catch (IOException noSocketYet) {
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers;
    }

    private static HttpResponse<String> get(RunningServer server, String path, String scheme) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(server.address() + path))
                                .header("X-Forwarded-Proto", scheme)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }

    /** A start of what is built, on a folder. */
    private static Ended runOn(Path data, String... options) {
        List<String> all = new ArrayList<>(
                List.of("--no-build", "--data", data.toString(), "--port", String.valueOf(RunningServer.freePort())));
        all.addAll(List.of(options));
        return run(Map.of(), all.toArray(String[]::new));
    }

    private record Ended(int code, String said) {}

    private static Ended run(Map<String, String> environment, String... options) {
        try {
            Process process =
                    RunningServer.command("run", environment, List.of(options)).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            boolean ended = process.waitFor(60, TimeUnit.SECONDS);
            process.destroyForcibly();
            assertThat(ended).as("it ends; it said: %s", said).isTrue();
            return new Ended(process.exitValue(), said);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
