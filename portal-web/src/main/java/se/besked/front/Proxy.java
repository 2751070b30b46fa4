package se.besked.front;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Whether a request came over TLS to the proxy before us. Only the proxy that the installation names (addresses in
 * {@code BESKED_PROXY}, with commas between them) is believed.
 */
final class Proxy {

    private static final String SAID = "X-Forwarded-Proto";
    private static final Set<String> BELIEVED = read(System.getenv("BESKED_PROXY"));

    private Proxy() {}

    static void look(HttpRequestPacket request) {
        boolean secure = BELIEVED.contains(request.getRemoteAddress()) && "https".equals(request.getHeader(SAID));
        request.setSecure(secure);
    }

    private static Set<String> read(String addresses) {
        return Arrays.stream((addresses == null ? "" : addresses).split(","))
                .map(String::strip)
                .filter(address -> !address.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
