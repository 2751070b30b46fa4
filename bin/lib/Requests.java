import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** {@code java Requests.java URL COOKIES COUNT}: asks for one page so often, one after the other; any answer but 200 ends it. */
public final class Requests {

    private Requests() {}

    public static void main(String[] args) throws Exception {
        HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(args[0])).header("Cookie", args[1]).build();
        for (int count = Integer.parseInt(args[2]); count > 0; count--) {
            int status = client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status != 200) {
                System.err.println(args[0] + " answered " + status);
                System.exit(1);
            }
        }
    }
}
