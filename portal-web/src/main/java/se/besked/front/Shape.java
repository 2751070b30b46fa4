package se.besked.front;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.glassfish.grizzly.http.HttpRequestPacket;
import org.glassfish.grizzly.http.Method;
import org.glassfish.grizzly.http.Protocol;
import org.glassfish.grizzly.http.util.Header;

/** The shape of a request: what another server on the way could read differently from this one is refused. */
final class Shape {

    private static final Pattern STREAMS = Pattern.compile("/papers/(?:sent|scanned)/.*", Pattern.DOTALL);
    private static final Pattern UNWANTED = Pattern.compile("[;\\\\\\x00-\\x1f\\x7f]");

    private Shape() {}

    /** Why it is refused, or null. */
    static Refused fault(HttpRequestPacket request) {
        if (request.getProtocol() == Protocol.HTTP_0_9 || !hasOneHost(request) || !hasKnownLength(request)) {
            return Refused.MALFORMED;
        }
        if (request.getMethod() == Method.TRACE || request.getMethod() == Method.CONNECT) {
            return Refused.METHOD;
        }
        String path = path(request);
        return path == null || UNWANTED.matcher(path).find() ? Refused.MALFORMED : null;
    }

    /** Whether the body is let through as it comes: papers, however their address is written. */
    static boolean streams(HttpRequestPacket request) {
        return request.getMethod() == Method.POST
                && STREAMS.matcher(path(request)).matches();
    }

    private static boolean hasOneHost(HttpRequestPacket request) {
        Iterator<String> hosts = request.getHeaders().values(Header.Host).iterator();
        if (!hosts.hasNext() || hosts.next().isBlank()) {
            return false;
        }
        return !hosts.hasNext();
    }

    /** An encoding that is not the one we know says nothing of where the body ends. */
    private static boolean hasKnownLength(HttpRequestPacket request) {
        return request.isChunked() || !request.getHeaders().contains(Header.TransferEncoding);
    }

    /** Decoded; null if it cannot be. */
    private static String path(HttpRequestPacket request) {
        try {
            return URLDecoder.decode(request.getRequestURI().replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
