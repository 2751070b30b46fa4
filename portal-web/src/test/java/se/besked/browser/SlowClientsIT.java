package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Many who send or read slowly, or not at all, beside one who only looks. */
@ExtendWith(Besked.class)
class SlowClientsIT {

    private static final int MANY = 250;

    private static final String FORM = "Host: localhost~Content-Type: application/x-www-form-urlencoded~";

    static Stream<Arguments> kinds() {
        return Stream.of(
                arguments("bodies", "POST /sv/trial-calculation HTTP/1.1~" + FORM + "Content-Length: 1000~~a"),
                arguments("bodies in pieces", "POST /sv/my HTTP/1.1~" + FORM + "Transfer-Encoding: chunked~~1~"),
                arguments(
                        "bodies to another spelling",
                        "POST /%70apers/states/sv/2026-12 HTTP/1.1~" + FORM + "Content-Length: 1000~~a"),
                arguments(
                        "papers of nobody",
                        "POST /%70apers/sent/sv/2026-12?for=month HTTP/1.1~Host: localhost~Content-Length: 100000~"
                                + "Content-Type: multipart/form-data; boundary=x~~--x"),
                arguments("heads", "GET /sv/ HTTP/1.1~Host: localhost~X-A: "),
                arguments("readers", "GET /openapi.yaml HTTP/1.1~Host: localhost~~".repeat(10)));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageAnswersWithinThreeSecondsBesideThem(String kind, String begun, Besked besked) throws Exception {
        List<String> pages = List.of("/sv/", "/sv/trial-calculation", "/health/live");
        for (String page : pages) {
            assertThat(status(besked.address() + page, 60)).isEqualTo(200);
        }
        List<RawWire> slow = new ArrayList<>();
        try {
            for (int one = 0; one < MANY; one++) {
                RawWire wire = new RawWire(besked.address(), 1_024);
                slow.add(wire);
                wire.send(begun.replace("~", "\r\n"));
            }
            for (String page : pages) {
                assertThat(status(besked.address() + page, 3))
                        .as(page + " beside slow " + kind)
                        .isEqualTo(200);
            }
        } finally {
            for (RawWire wire : slow) {
                wire.close();
            }
        }
    }

    private static int status(String address, int seconds) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address))
                                .timeout(Duration.ofSeconds(seconds))
                                .build(),
                        HttpResponse.BodyHandlers.discarding())
                .statusCode();
    }
}
