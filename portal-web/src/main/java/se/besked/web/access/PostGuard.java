package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import se.besked.web.faces.Fault;

/**
 * Refuses every POST that does not come from a form of ours. Pages take no multipart bodies; a servlet that does reads
 * the body itself and must ask {@link Csrf#valid} before it acts. The machine interface keeps nothing and knows no
 * cookie.
 */
public class PostGuard implements Filter {

    /** Here the token is the first part of the body. */
    private static final Set<String> UPLOADS = Set.of("/papers/sent", "/papers/scanned");

    private SendAgain sendAgain;
    private SignedIn signedIn;
    private Csrf csrf;

    @Inject
    void use(SendAgain sendAgain, SignedIn signedIn, Csrf csrf) {
        this.sendAgain = sendAgain;
        this.signedIn = signedIn;
        this.csrf = csrf;
    }

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        if (!"POST".equals(request.getMethod()) || "/api".equals(request.getServletPath()) || admitted(request)) {
            chain.doFilter(anyRequest, anyResponse);
            return;
        }
        if (sendAgain.possible(request)) {
            sendAgain.offer(
                    request, (HttpServletResponse) anyResponse, signedIn.here().isPresent());
            return;
        }
        Fault.plain(403, Fault.EXPIRED).leaveIn(request);
        ((HttpServletResponse) anyResponse).sendError(403);
    }

    private boolean admitted(HttpServletRequest request) {
        if (!Csrf.sameOrigin(request)) {
            return false;
        }
        String type =
                request.getContentType() == null ? "" : request.getContentType().toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return UPLOADS.contains(request.getServletPath());
        }
        String header = request.getHeader(Csrf.HEADER);
        return csrf.valid(header != null ? header : request.getParameter(Csrf.FIELD));
    }
}
