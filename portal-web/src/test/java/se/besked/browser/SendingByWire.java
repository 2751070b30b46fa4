package se.besked.browser;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** The upload page's form, posted as a browser would, at the pace of a line that the test chooses. */
final class SendingByWire {

    private static final String BOUNDARY = "----besked-test-8f3a";

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI post;
    private final String cookies;
    private final String csrf;

    /** @param visitor stands on the upload page */
    SendingByWire(Visitor visitor) {
        URI page = URI.create(visitor.page().url());
        post = page.resolve(
                visitor.page().locator("form[enctype^=multipart]").first().getAttribute("action"));
        csrf = visitor.page()
                .locator("form[enctype^=multipart] input[name=csrf]")
                .first()
                .getAttribute("value");
        cookies = visitor.context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .collect(Collectors.joining("; "));
    }

    /**
     * Sends one file without waiting.
     *
     * @param milliseconds how long the line takes for it
     * @return whether the portal said that it has received it; false too when it was cut off
     */
    CompletableFuture<Boolean> send(String name, byte[] content, int milliseconds) {
        byte[] head = ("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"csrf\"\r\n\r\n" + csrf + "\r\n--"
                        + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                        + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        HttpRequest request = HttpRequest.newBuilder(post)
                .header("Cookie", cookies)
                .header("Origin", post.resolve("/").toString().replaceAll("/$", ""))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                        new SequenceInputStream(new ByteArrayInputStream(head), new SlowLine(content, milliseconds)),
                        new ByteArrayInputStream(tail))))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(response ->
                        response.headers().firstValue("Location").orElse("").contains("received=1"))
                .exceptionally(cutOff -> false);
    }

    /** Gives its bytes in fifty even steps. */
    private static final class SlowLine extends InputStream {

        private final ByteArrayInputStream content;
        private final int step;
        private final int pause;

        SlowLine(byte[] content, int milliseconds) {
            this.content = new ByteArrayInputStream(content);
            this.step = Math.max(1, content.length / 50);
            this.pause = milliseconds / 50;
        }

        @Override
        public int read() {
            return content.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                TimeUnit.MILLISECONDS.sleep(pause); // the line's slowness is the point
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException(e);
            }
            return content.read(into, from, Math.min(length, step));
        }
    }
}
