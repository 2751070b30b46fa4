package se.besked.web.norm;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import se.besked.web.faces.Unavailable;

/**
 * Errors that the server makes outside the resources, such as a forbidden method: under /api they are problems, not
 * pages.
 */
@WebFilter(urlPatterns = "/*", dispatcherTypes = DispatcherType.ERROR)
public class ApiErrors implements Filter {

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (!(failed instanceof String address) || !address.startsWith("/api/")) {
            chain.doFilter(request, response);
            return;
        }
        int status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 500;
        if (status == 503) {
            ((HttpServletResponse) response).setIntHeader("Retry-After", Unavailable.RETRY_SECONDS);
        }
        response.setContentType(Problem.MEDIA_TYPE);
        response.getOutputStream().write(Problem.ofStatus(status).json().getBytes(StandardCharsets.UTF_8));
    }
}
