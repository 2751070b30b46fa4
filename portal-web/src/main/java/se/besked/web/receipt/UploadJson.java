package se.besked.web.receipt;

import com.google.gson.Gson;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Answers for the script that sends papers: JSON, where a person's own browser would get a page. */
final class UploadJson {

    /** Nobody is signed in any more. */
    static final Map<String, Boolean> LAPSED = Map.of("lapsed", true);
    /** The page is older than the sign-in: its proof no longer counts. */
    static final Map<String, Boolean> EXPIRED = Map.of("expired", true);
    /** What came cannot be read as files. */
    static final Map<String, Boolean> MALFORMED = Map.of("malformed", true);

    private static final Gson GSON = new Gson();

    private UploadJson() {}

    /** Whether this request comes from the script. */
    static boolean wanted(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.startsWith("application/json");
    }

    static void answer(HttpServletResponse response, int status, Object body) throws IOException {
        byte[] bytes = GSON.toJson(body).getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
