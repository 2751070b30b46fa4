package se.besked.web.faces;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads {@code /} and {@code /sv} to the front page of a language, and catches what no page has caught. */
public class RootRedirect implements Filter {

    @Override
    public void doFilter(ServletRequest anyRequest, ServletResponse anyResponse, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) anyRequest;
        HttpServletResponse response = (HttpServletResponse) anyResponse;
        String path = request.getServletPath() + (request.getPathInfo() == null ? "" : request.getPathInfo());
        if ("/".equals(path) || path.isEmpty()) {
            response.setHeader("Vary", "Accept-Language");
            Redirect.seeOther(response, "/" + PreferredLanguage.of(request).tag() + "/");
            return;
        }
        if (request.getPathInfo() == null && Address.of(request).isPresent()) {
            Redirect.seeOther(response, path + "/");
            return;
        }
        try {
            chain.doFilter(request, response);
        } catch (IOException gone) {
            // Whoever sent this has hung up, halfway or before the answer: nothing is broken.
            answer(Fault.plain(400, Fault.REFUSED), request, response);
        } catch (ServletException | RuntimeException thrown) {
            answer(Fault.of(thrown), request, response);
        }
    }

    private static void answer(Fault fault, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!response.isCommitted()) {
            response.reset();
            fault.leaveIn(request);
            response.sendError(fault.status());
        }
    }
}
