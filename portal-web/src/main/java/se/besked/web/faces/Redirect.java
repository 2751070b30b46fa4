package se.besked.web.faces;

import jakarta.servlet.http.HttpServletResponse;

/**
 * Goes on to another address of this portal. The address stays relative, so that a forged {@code Host} leads nowhere.
 */
public final class Redirect {

    private Redirect() {}

    /** @param path begins with a slash and a language or a known word; never what a browser sent */
    public static void seeOther(HttpServletResponse response, String path) {
        to(response, HttpServletResponse.SC_SEE_OTHER, path);
    }

    /** The browser sends the same form once more, to another address of this portal. */
    public static void sameAgain(HttpServletResponse response, String path) {
        to(response, HttpServletResponse.SC_TEMPORARY_REDIRECT, path);
    }

    private static void to(HttpServletResponse response, int status, String path) {
        if (!path.startsWith("/")
                || path.startsWith("//")
                || path.indexOf('\\') >= 0
                || path.chars().anyMatch(c -> c < ' ')) {
            throw new IllegalArgumentException("Not an address of ours");
        }
        response.setStatus(status);
        response.setHeader("Location", path);
    }
}
