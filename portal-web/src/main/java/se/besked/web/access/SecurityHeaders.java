package se.besked.web.access;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import se.besked.web.faces.Address;

/** What every answer carries, errors and files included. */
public class SecurityHeaders implements Filter {

    private static final String CSP = "Content-Security-Policy";
    private static final String NOTHING_ELSE =
            "default-src 'self'; object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'; ";
    private static final String CITIZEN = NOTHING_ELSE + "script-src 'self'";
    private static final String PAPER = "sandbox; default-src 'none'; frame-ancestors 'none'";

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        request.setCharacterEncoding("UTF-8");
        apply(request, response);
        boolean office =
                Address.of(request).map(Address::path).map(Doors::isOffice).orElse(false);
        chain.doFilter(request, new OnePolicy(request, response, office));
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
     * The widget library adds a policy with its nonce beside ours; office pages get that one instead, citizens' pages
     * none.
     */
    private static final class OnePolicy extends HttpServletResponseWrapper {

        private final HttpServletRequest request;
        private final boolean office;

        OnePolicy(HttpServletRequest request, HttpServletResponse response, boolean office) {
            super(response);
            this.request = request;
            this.office = office;
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
            if (!CSP.equalsIgnoreCase(name) || office) {
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
