package se.besked.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Behind a proxy that speaks TLS, and beside somebody who only says that he is one. */
@ExtendWith(Besked.class)
class BehindAProxyIT {

    @Test
    void overTlsCookiesAreForThisHostAloneAndBrowsersAreToldToStay() throws Exception {
        Path data = RunningServer.emptyFolder("proxy");
        try (RunningServer server =
                RunningServer.start(RunningServer.freePort(), data, Map.of("BESKED_PROXY", "127.0.0.1"))) {
            HttpResponse<String> overTls = demonstration(server.address(), "https");
            assertThat(overTls.headers().firstValue("Strict-Transport-Security").orElseThrow())
                    .contains("max-age=63072000");
            assertThat(overTls.headers().firstValue("Set-Cookie").orElseThrow())
                    .startsWith("__Host-besked-visitor=")
                    .contains("; Secure", "; HttpOnly", "; Path=/");

            HttpResponse<String> without = demonstration(server.address(), "http");
            assertThat(without.headers().firstValue("Strict-Transport-Security"))
                    .isEmpty();
            assertThat(without.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("besked-visitor=");
        }
    }

    @Test
    void whoIsNotTheProxyIsNotBelieved(Besked besked) throws Exception {
        HttpResponse<String> answer = demonstration(besked.address(), "https");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("besked-visitor=");
    }

    private static HttpResponse<String> demonstration(String address, String scheme) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create(address + "/sv/demo"))
                                .header("X-Forwarded-Proto", scheme)
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
    }
}
