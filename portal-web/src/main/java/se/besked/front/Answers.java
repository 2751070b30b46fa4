package se.besked.front;

import java.util.Map;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpPacket;
import org.glassfish.grizzly.http.HttpResponsePacket;

/**
 * Answers on their way out. One that the application has made carries its policy; what the server has made by itself
 * does not, and gets all our headers, and a refusal our page.
 */
final class Answers {

    private static final String POLICY = "Content-Security-Policy";

    /** Whether the application has answered anybody yet. Until then it is starting. */
    private static volatile boolean stands;

    /** Whoever is told to end before the application has stood has failed, and says so by its exit code. */
    static void endAsFailedStart() {
        if (!stands) {
            Runtime.getRuntime().halt(1);
        }
    }

    void look(FilterChainContext context, HttpPacket packet, HttpResponsePacket response) {
        if (response.isCommitted()) {
            return;
        }
        if (response.containsHeader(POLICY)) {
            stands = true;
            return;
        }
        if (response.getStatus() < 400 || isForMachines(response) || !(packet instanceof HttpContent)) {
            Refused.addHeaders(response, Map.of());
        } else if (!stands && (response.getStatus() == 404 || response.getStatus() >= 500)) {
            // A page that is not there, or breaks, while the application starts is neither missing nor broken.
            context.setMessage(Refused.BUSY.answer(response));
        } else {
            context.setMessage(Refused.instead(response));
        }
    }

    /** What it says of its health. */
    private static boolean isForMachines(HttpResponsePacket response) {
        return response.getContentType() != null && response.getContentType().startsWith("application/");
    }
}
