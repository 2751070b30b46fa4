package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import se.besked.access.Door;
import se.besked.access.Doors;
import se.besked.web.faces.Address;

/** What every answer carries, errors and files included. */
public class SecurityHeaders implements Filter {

    private static final String CSP = "Content-Security-Policy";
    private static final String NOTHING_ELSE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; ";
    private static final String CITIZEN = NOTHING_ELSE + "script-src 'self'";
    private static final String PAPER = "sandbox; default-src 'none'; frame-ancestors 'none'";

    private Doors doors;

    @Inject
    void use(Doors table) {
        this.doors = table;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        request.setCharacterEncoding("UTF-8");
        apply(request, response);
        boolean widgets = Address.of(request)
                .flatMap(address -> doors.of(address.path()))
                .filter(door -> door.look() == Door.Look.OFFICE)
                .isPresent();
        chain.doFilter(request, new OnePolicy(request, response, widgets));
    }

    private static void apply(HttpServletRequest request, HttpServletResponse response) {
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        response.setHeader(CSP, path.startsWith("/papers/") ? PAPER : CITIZEN);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        // Not "no-referrer": a browser would then post our own forms with the origin "null".
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(
                "Permissions-Policy",
                "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()");
        if (request.isSecure()) {
            response.setHeader("Strict-Transport-Security", "max-age=63072000; includeSubDomains");
        }
        if (!path.startsWith("/assets/") && !path.contains("/jakarta.faces.resource/")) {
            response.setHeader("Cache-Control", "no-store");
        }
    }

    /**
     * The widget library adds a policy with its nonce beside ours; pages with widgets get that one instead, others
     * none.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final boolean widgets;

        OnePolicy(HttpServletRequest request, HttpServletResponse response, boolean widgets) {
            super(response);
            this.request = request;
            this.widgets = widgets;
        }

        @Override
        public void addHeader(String name, String value) {
            if (CSP.equalsIgnoreCase(name)) {
                setHeader(name, value);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void setHeader(String name, String value) {
            if (!CSP.equalsIgnoreCase(name) || widgets) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void reset() {
            super.reset();
            apply(request, (HttpServletResponse) getResponse());
        }
    }
}
