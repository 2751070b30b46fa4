package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the running server shows to whoever comes near it: one socket, and little talk about itself. */
@ExtendWith(Besked.class)
class FromOutsideIT {

    private final HttpClient client = HttpClient.newHttpClient();

    @Test
    void exactlyOneSocketListensAndItIsOnLoopback(Besked besked) throws IOException {
        assertThat(listening(besked.server().pid()))
                .containsExactly("tcp 127.0.0.1:" + URI.create(besked.address()).getPort());
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "PUT", "DELETE", "OPTIONS", "PATCH", "FOO"})
    void onlyReadingAndPostingAreAnswered(String method, Besked besked) throws Exception {
        HttpResponse<String> response = client.send(
                HttpRequest.newBuilder(URI.create(besked.address() + "/sv/"))
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).isBetween(403, 501);
        assertThat(response.body()).doesNotContain("Ekonomiskt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/sv/",
                "/nothing",
                "/sv/nothing",
                "/WEB-INF/web.xml",
                "/metrics",
                "/openapi",
                "/sv/my",
                "/api/v1/nothing"
            })
    void noAnswerNamesTheServerOrItsParts(String path, Besked besked) throws Exception {
        HttpResponse<String> response = get(besked.address() + path, "identity");
        assertThat(response.headers().map()).doesNotContainKeys("server", "x-powered-by");
        assertThat(response.body())
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("GlassFish")
                .doesNotContain("Exception");
        assertThat(response.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @Test
    void whoIsNotTheProxyIsNotBelieved(Besked besked) throws Exception {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(URI.create(besked.address() + "/sv/demo"))
                        .header("X-Forwarded-Proto", "https")
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("besked-visitor=");
    }

    @Test
    void textIsCompressed(Besked besked) throws Exception {
        assertThat(get(besked.address() + "/sv/", "gzip").headers().firstValue("Content-Encoding"))
                .hasValue("gzip");
    }

    private HttpResponse<String> get(String address, String encoding) throws Exception {
        return client.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Accept-Encoding", encoding)
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    /** Every TCP socket on which the process listens, and every UDP socket that it holds, as the kernel lists them. */
    private static List<String> listening(long pid) throws IOException {
        Path process = Path.of("/proc", String.valueOf(pid));
        Set<String> own;
        try (Stream<Path> open = Files.list(process.resolve("fd"))) {
            own = open.map(FromOutsideIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring(8, target.length() - 1))
                    .collect(Collectors.toSet());
        }
        List<String> found = new ArrayList<>();
        for (String kind : List.of("tcp", "tcp6", "udp", "udp6")) {
            for (String line : Files.readAllLines(process.resolve("net").resolve(kind))) {
                String[] columns = line.strip().split("\\s+");
                boolean listens = columns[3].equals("0A") || kind.startsWith("udp");
                if (listens && own.contains(columns[9])) {
                    found.add(kind + " " + address(columns[1]));
                }
            }
        }
        return found;
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    /** {@code 0100007F:1F90} is 127.0.0.1:8080: the address backwards, the port forwards. */
    private static String address(String hexadecimal) {
        String[] parts = hexadecimal.split(":");
        List<String> bytes = new ArrayList<>();
        for (int end = parts[0].length(); end > 0; end -= 2) {
            bytes.add(String.valueOf(Integer.parseInt(parts[0].substring(end - 2, end), 16)));
        }
        return String.join(".", bytes) + ":" + Integer.parseInt(parts[1], 16);
    }
}
