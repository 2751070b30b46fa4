package se.besked.web.faces;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.io.IOException;
import se.besked.shared.PageRead;

/**
 * A page that is only looked at is read in one transaction, so that its services share what they have read. There is
 * nothing in it to commit: whatever opening a page writes down is written {@link PageRead#apart}. Inside the turn of
 * the request, so that no more transactions are open than there are connections for.
 */
public class PageReadFilter implements Filter {

    @Resource
    private UserTransaction transaction;

    private PageRead read;

    @Inject
    void use(PageRead read) {
        this.read = read;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if ("POST".equals(((HttpServletRequest) request).getMethod())) {
            chain.doFilter(request, response);
            return;
        }
        begin();
        try {
            chain.doFilter(request, response);
        } finally {
            end();
        }
    }

    private void begin() throws ServletException {
        try {
            transaction.begin();
        } catch (NotSupportedException | SystemException e) {
            throw new ServletException(e);
        }
        read.begin();
    }

    private void end() throws ServletException {
        read.end();
        try {
            transaction.rollback();
        } catch (SystemException e) {
            throw new ServletException(e);
        }
    }
}
