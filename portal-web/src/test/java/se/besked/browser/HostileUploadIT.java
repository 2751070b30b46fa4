package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Requests that say they bring papers and are not as a browser writes them. None leaves anything, and the next one is
 * served.
 */
@ExtendWith(Besked.class)
class HostileUploadIT {

    private static final String PAGE = "/sv/apply/2026-12/upload?for=month&step=contact";
    private static final String BOUNDARY = "----besked-test-8f3a";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private Visitor tesfaye;
    private URI post;
    private String cookies;
    private String csrf;

    @BeforeEach
    void somebodyOnTheUploadPage(Besked besked) {
        tesfaye = besked.visitor(Device.PHONE.withoutScripts());
        tesfaye.open("/sv/demo");
        tesfaye.page().locator("button[value=tesfaye]").click();
        tesfaye.open("/sv/apply/2026-12/contact");
        tesfaye.open(PAGE);
        post = URI.create(tesfaye.page().url())
                .resolve(tesfaye.page()
                        .locator("form[enctype^=multipart]")
                        .first()
                        .getAttribute("action"));
        csrf = tesfaye.page()
                .locator("form[enctype^=multipart] input[name=csrf]")
                .first()
                .getAttribute("value");
        cookies = tesfaye.context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=another",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\u0020",
                "text/plain",
                "application/x-www-form-urlencoded"
            })
    void aBodyThatIsDividedOtherwiseThanItSaysIsRefused(String type) throws Exception {
        assertThat(send(type, form("a.jpg", "x")).statusCode()).isBetween(400, 499);
        assertNothingCame();
    }

    @Test
    void ofAThousandPartsNoMoreThanFiftyAreRead() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(proof());
        for (int part = 0; part < 1_000; part++) {
            body.writeBytes(file("a" + part + ".jpg", "x"));
        }
        HttpResponse<String> answer = send("multipart/form-data; boundary=" + BOUNDARY, ended(body));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow())
                .contains("received=0")
                .hasSizeLessThan(2_000);
        assertNothingCame();
    }

    @Test
    void aPartWithAHeadOfAMegabyteIsRefused() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(proof());
        body.writeBytes(file("a".repeat(1_000_000) + ".jpg", "x"));

        assertThat(send("multipart/form-data; boundary=" + BOUNDARY, ended(body))
                        .statusCode())
                .isEqualTo(400);
        assertNothingCame();
    }

    @Test
    void aNameWithAZeroByteInItIsAnswered() throws Exception {
        HttpResponse<String> answer = send("multipart/form-data; boundary=" + BOUNDARY, form("a\0.jpg", ""));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("sent=1");
    }

    @Test
    void aBodyWithoutAnEndIsRefused() throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(proof());
        body.writeBytes(ascii(
                "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nhalf"));

        assertThat(send("multipart/form-data; boundary=" + BOUNDARY, body.toByteArray())
                        .statusCode())
                .isBetween(300, 499);
        assertNothingCame();
    }

    @Test
    void whatBreaksOffHalfwayLeavesNothing() throws Exception {
        byte[] whole = form("a.jpg", "x".repeat(2_000_000));
        try (Socket socket = new Socket("localhost", post.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(ascii(
                    "POST " + post.getPath() + "?" + post.getQuery() + " HTTP/1.1\r\nHost: localhost:" + post.getPort()
                            + "\r\nCookie: " + cookies + "\r\nOrigin: http://localhost:" + post.getPort()
                            + "\r\nContent-Type: multipart/form-data; boundary=" + BOUNDARY + "\r\nContent-Length: "
                            + whole.length + "\r\n\r\n"));
            out.write(whole, 0, whole.length / 2);
            out.flush();
        }
        assertNothingCame();
    }

    private void assertNothingCame() {
        tesfaye.open(PAGE);
        assertThat(tesfaye.page().locator(".paper").count()).isZero();
    }

    private HttpResponse<String> send(String type, byte[] body) throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(post)
                        .timeout(Duration.ofSeconds(30))
                        .header("Cookie", cookies)
                        .header("Origin", post.resolve("/").toString().replaceAll("/$", ""))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private byte[] form(String name, String content) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(proof());
        body.writeBytes(file(name, content));
        return ended(body);
    }

    private byte[] proof() {
        return ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n");
    }

    private static byte[] file(String name, String content) {
        return ascii("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\n\r\n" + content + "\r\n");
    }

    private static byte[] ended(ByteArrayOutputStream body) {
        body.writeBytes(ascii("--" + BOUNDARY + "--\r\n"));
        return body.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
