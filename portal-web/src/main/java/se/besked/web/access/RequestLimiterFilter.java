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
 * Gives every request its turn at the {@link RequestLimiter}, but for those that take files and ask for it themselves,
 * and plain assets.
 */
public class RequestLimiterFilter implements Filter {

    private static final Pattern WITHOUT = Pattern.compile("/(?:papers/(?:sent|scanned)|assets)/.*");

    private RequestLimiter limiter;

    @Inject
    void use(RequestLimiter turns) {
        this.limiter = turns;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (WITHOUT.matcher(((HttpServletRequest) request).getRequestURI()).matches()) {
            chain.doFilter(request, response);
            return;
        }
        limiter.<Void, ServletException>take(() -> {
            chain.doFilter(request, response);
            return null;
        });
    }
}
