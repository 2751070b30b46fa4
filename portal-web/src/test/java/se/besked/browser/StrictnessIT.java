package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that two servers could read differently, and what the server answers before the application is asked. */
@ExtendWith(Besked.class)
class StrictnessIT {

    private static final String HOST = "Host: localhost~";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | two ways of length | POST /sv/ HTTP/1.1~HOST~Content-Length: 5~Transfer-Encoding: chunked~~0~~",
                "400 | an encoding that nobody knows | POST /sv/ HTTP/1.1~HOST~Transfer-Encoding: xchunked~~",
                "400 | two hosts | GET /sv/ HTTP/1.1~HOST~Host: elsewhere.example~~",
                "400 | no host | GET /sv/ HTTP/1.1~~",
                "400 | a folded line | GET /sv/ HTTP/1.1~HOST~X-A: a~ b~~",
                "400 | a later folded line | GET /sv/ HTTP/1.1~HOST~~GET /sv/ HTTP/1.1~HOST~X-A: a~ b~~",
                "400 | no version | GET /sv/~~",
                "400 | two lengths | POST /sv/ HTTP/1.1~HOST~Content-Length: 1~Content-Length: 2~~ab",
                "400 | half a percent sign | GET /%zz HTTP/1.1~HOST~~",
                "400 | parameters in the path | GET /WEB-INF;x/web.xml HTTP/1.1~HOST~~",
                "400 | more dots than there are folders | GET /sv/../../../ HTTP/1.1~HOST~~",
                "405 | an echo | TRACE /sv/ HTTP/1.1~HOST~~",
                "413 | more than anybody writes | POST /sv/ HTTP/1.1~HOST~Content-Length: 999999999~~",
                "417 | an expectation | POST /sv/ HTTP/1.1~HOST~Expect: x~Content-Length: 0~Connection: close~~"
            })
    void isRefusedWithOurHeadersAndOurPage(int status, String what, String request, Besked besked) throws IOException {
        String answer = RawWire.ask(besked.address(), written(request));

        assertThat(answer)
                .as(what)
                .contains("HTTP/1.1 " + status + " ", "X-Content-Type-Options: nosniff", "Content-Security-Policy: ")
                .contains("Det här kunde inte tas emot", "This could not be received")
                .doesNotContainIgnoringCase("payara")
                .doesNotContain("Server:", "Error report");
    }

    @Test
    void aFormOfThreeMegabytesIsReadAndAnsweredWithASentence(Besked besked) throws IOException {
        String answer = RawWire.ask(
                besked.address(),
                written("POST /sv/trial-calculation HTTP/1.1~HOST~Content-Type: application/x-www-form-urlencoded~"
                                + "Content-Length: 3000000~~")
                        + "a".repeat(3_000_000));

        assertThat(answer).startsWith("HTTP/1.1 413 ").contains("This could not be received");
    }

    @Test
    void theWishForAnotherProtocolIsPassedOver(Besked besked) throws IOException {
        String answer = RawWire.ask(
                besked.address(),
                written("POST /api/v1/trial-calculation HTTP/1.1~HOST~Connection: close, Upgrade, HTTP2-Settings~"
                        + "Upgrade: h2c~HTTP2-Settings: AAMAAABkAAQAAP__~Content-Type: application/json~"
                        + "Content-Length: 2~~{}"));

        assertThat(answer).startsWith("HTTP/1.1 400 ").contains("urn:besked:problem:invalid-request");
    }

    @Test
    void aBodyThatWaitsToBeAskedForIsAskedFor(Besked besked) throws IOException {
        try (RawWire wire = new RawWire(besked.address(), 0)) {
            wire.send(written("POST /api/v1/trial-calculation HTTP/1.1~HOST~Connection: close~Expect: 100-continue~"
                    + "Content-Type: application/json~Content-Length: 2~~"));
            assertThat(wire.line()).isEqualTo("HTTP/1.1 100 Continue");
            wire.send("{}");
            assertThat(wire.answer()).contains("HTTP/1.1 400 ");
        }
    }

    @ParameterizedTest
    @CsvSource({"elsewhere.example, 400", "localhost.elsewhere.example, 400", "127.0.0.1, 200", "LOCALHOST:80, 200"})
    void whoIsMeantForAnotherNameIsNotServed(String name, int status, Besked besked) throws IOException {
        String answer =
                RawWire.ask(besked.address(), written("GET /sv/ HTTP/1.1~Host: " + name + "~Connection: close~~"));

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ").contains("<html lang=\"sv\"");
    }

    @Test
    void theNameInTheRequestLineCountsAsWell(Besked besked) throws IOException {
        assertThat(RawWire.ask(
                        besked.address(),
                        written("GET http://elsewhere.example/sv/ HTTP/1.1~HOST~Connection: close~~")))
                .startsWith("HTTP/1.1 400 ");
    }

    private static String written(String request) {
        return request.replace("HOST~", HOST).replace("~", "\r\n");
    }
}
