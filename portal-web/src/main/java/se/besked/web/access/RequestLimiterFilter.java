package se.besked.web.access;

import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.regex.Pattern;

/**
 * Gives every request its turn at the {@link RequestLimiter}, but for those that take or give files and ask for it
 * themselves, plain assets, and the questions after our health, which must be answered when nothing else can be.
 */
public class RequestLimiterFilter implements Filter {

    private static final Pattern WITHOUT =
            Pattern.compile("/(?:papers/(?:sent|scanned|[0-9a-f-]{36})/|assets/|health(?:/|$)).*");

    private RequestLimiter limiter;

    @Inject
    void use(RequestLimiter turns) {
        this.limiter = turns;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest asked = (HttpServletRequest) request;
        String path = asked.getServletPath() + (asked.getPathInfo() == null ? "" : asked.getPathInfo());
        if (WITHOUT.matcher(path).matches()) {
            chain.doFilter(request, response);
            return;
        }
        limiter.<Void, ServletException>take(() -> {
            chain.doFilter(request, response);
            return null;
        });
    }
}
