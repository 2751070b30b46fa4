package se.besked.front;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.glassfish.grizzly.Buffer;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpResponsePacket;
import org.glassfish.grizzly.http.util.HttpStatus;
import org.glassfish.grizzly.http.util.MimeHeaders;
import org.glassfish.grizzly.memory.Buffers;
import org.glassfish.grizzly.memory.MemoryManager;

/** How a request is refused before the application sees it: our page, our headers, and the end of the line. */
enum Refused {
    MALFORMED(HttpStatus.BAD_REQUEST_400, Map.of()),
    METHOD(HttpStatus.METHOD_NOT_ALLOWED_405, Map.of("Allow", "GET, HEAD, POST")),
    TOO_SLOW(HttpStatus.REQUEST_TIMEOUT_408, Map.of()),
    TOO_LARGE(HttpStatus.REQUEST_ENTITY_TOO_LARGE_413, Map.of()),
    /** Also while the application starts. */
    BUSY(HttpStatus.SERVICE_UNAVAILABLE_503, Map.of("Retry-After", "10"));

    /** What every answer carries that the application has not made. The page needs nothing from anywhere. */
    static final Map<String, String> HEADERS = Map.of(
            "Content-Security-Policy",
                    "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Referrer-Policy", "same-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
            "Cache-Control", "no-store");

    private static final byte[] PAGE = read();

    private final HttpStatus status;
    private final Map<String, String> more;

    Refused(HttpStatus status, Map<String, String> more) {
        this.status = status;
        this.more = more;
    }

    /** Makes this the whole answer, and the last one of its line. */
    HttpContent answer(HttpResponsePacket response) {
        status.setValues(response);
        response.getProcessingState().setKeepAlive(false);
        addHeaders(response, more);
        return page(response);
    }

    /** Our page in place of another that says the same. */
    static HttpContent instead(HttpResponsePacket response) {
        addHeaders(response, Map.of());
        return page(response);
    }

    private static HttpContent page(HttpResponsePacket response) {
        response.setContentType("text/html;charset=UTF-8");
        response.setChunked(false);
        response.setContentLength(PAGE.length);
        Buffer page = response.getRequest().isHeadRequest() ? Buffers.EMPTY_BUFFER : buffer(PAGE);
        return HttpContent.builder(response).content(page).last(true).build();
    }

    /**
     * Adds ours to its headers. A short answer is finished before its head is written, and the server then takes every
     * further header for a trailer and drops those that no trailer may have: so all are written anew.
     */
    static void addHeaders(HttpResponsePacket response, Map<String, String> more) {
        MimeHeaders headers = response.getHeaders();
        Map<String, String> had = new LinkedHashMap<>();
        for (int at = 0; at < headers.size(); at++) {
            had.put(headers.getName(at).toString(), headers.getValue(at).toString());
        }
        headers.clear();
        had.putAll(HEADERS);
        had.putAll(more);
        had.forEach((name, value) -> headers.addValue(name).setString(value));
    }

    /** The same answer as bytes, for what the parser itself refuses. */
    static Buffer bytes(String statusLine) {
        StringBuilder head = new StringBuilder(statusLine).append("\r\n");
        HEADERS.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        head.append("Content-Type: text/html;charset=UTF-8\r\nConnection: close\r\nContent-Length: ")
                .append(PAGE.length)
                .append("\r\n\r\n")
                .append(new String(PAGE, StandardCharsets.UTF_8));
        return buffer(head.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Buffer buffer(byte[] bytes) {
        return Buffers.wrap(MemoryManager.DEFAULT_MEMORY_MANAGER, bytes);
    }

    private static byte[] read() {
        try (InputStream in = Refused.class.getResourceAsStream("/se/besked/front/refused.html")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
