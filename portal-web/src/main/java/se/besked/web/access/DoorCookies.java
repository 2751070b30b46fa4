package se.besked.web.access;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import se.besked.access.Door;

/**
 * The cookies that hold the sign-in tokens, one a door, and the visitor's mark that ties the forms of somebody who has
 * not signed in to their browser. Over https their names begin with {@code __Host-}, so no neighbouring site can plant
 * them.
 */
final class DoorCookies {

    private static final String VISITOR = "besked-visitor";

    private DoorCookies() {}

    static Optional<String> token(HttpServletRequest request, Door door) {
        return read(request, door.cookie());
    }

    static Optional<String> visitor(HttpServletRequest request) {
        return read(request, VISITOR);
    }

    static void give(HttpServletRequest request, HttpServletResponse response, Door door, String token) {
        write(request, response, door.cookie(), token, door.sameSite(), false);
    }

    static void take(HttpServletRequest request, HttpServletResponse response, Door door) {
        write(request, response, door.cookie(), "", door.sameSite(), true);
    }

    static void markVisitor(HttpServletRequest request, HttpServletResponse response, String mark) {
        write(request, response, VISITOR, mark, "Lax", false);
    }

    private static Optional<String> read(HttpServletRequest request, String name) {
        if (request.getCookies() == null) {
            return Optional.empty();
        }
        String full = full(request, name);
        for (Cookie cookie : request.getCookies()) {
            if (cookie.getName().equals(full) && cookie.getValue().matches("[A-Za-z0-9_-]{43}")) {
                return Optional.of(cookie.getValue());
            }
        }
        return Optional.empty();
    }

    private static void write(
            HttpServletRequest request,
            HttpServletResponse response,
            String name,
            String value,
            String sameSite,
            boolean end) {
        response.addHeader(
                "Set-Cookie",
                full(request, name) + "=" + value + "; Path=/; HttpOnly; SameSite=" + sameSite
                        + (end ? "; Max-Age=0" : "") + (request.isSecure() ? "; Secure" : ""));
    }

    private static String full(HttpServletRequest request, String name) {
        return request.isSecure() ? "__Host-" + name : name;
    }
}
