package se.besked.browser;

import com.microsoft.playwright.ElementHandle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/**
 * The sign page's form, posted as the browser would, but without waiting: so that two clicks can race each other and a
 * kill.
 */
final class SigningByWire {

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final URI page;
    private final String cookies;
    private final String form;
    private List<CompletableFuture<Integer>> clicks = List.of();

    /** @param visitor stands on the sign page */
    SigningByWire(Visitor visitor) {
        page = URI.create(visitor.page().url());
        cookies = visitor.context().cookies().stream()
                .map(c -> c.name + "=" + c.value)
                .collect(Collectors.joining("; "));
        List<String> fields = new ArrayList<>(List.of("do=sign"));
        for (ElementHandle hidden : visitor.page().querySelectorAll("form#sign input[type=hidden]")) {
            fields.add(encoded(hidden.getAttribute("name")) + "=" + encoded(hidden.getAttribute("value")));
        }
        form = String.join("&", fields);
    }

    void clickTwice() {
        clicks = List.of(click(), click());
    }

    private CompletableFuture<Integer> click() {
        HttpRequest request = HttpRequest.newBuilder(page)
                .header("Cookie", cookies)
                .header("Origin", page.resolve("/").toString().replaceAll("/$", ""))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        return client.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .thenApply(response -> response.statusCode() / 100 == 3 && isReceipt(response) ? 1 : 0)
                .exceptionally(cutOff -> 0);
    }

    private static boolean isReceipt(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("").endsWith("/received");
    }

    void waitForAnswers() {
        clicks.forEach(CompletableFuture::join);
    }

    /** Whether either click was answered with the way to the receipt. */
    boolean wasAcknowledged() {
        return clicks.stream().mapToInt(CompletableFuture::join).sum() > 0;
    }

    /** Whether the portal shows the receipt now. */
    boolean isReceived() {
        HttpRequest request = HttpRequest.newBuilder(page.resolve("received"))
                .header("Cookie", cookies)
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return response.statusCode() == 200 && response.body().contains("class=\"number\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
