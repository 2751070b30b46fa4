package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Actor;
import se.besked.access.Door;
import se.besked.receipt.PageContent;
import se.besked.receipt.Papers;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;

/** Shows the picture of one page of a paper: {@code GET /papers/{id}/{page}}. What kind it is, we say; nothing in it can act. */
public class PictureServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PATH = Pattern.compile("/([0-9a-f-]{36})/([1-9][0-9]?)");
    private static final Pattern OFFICE_PAGE = Pattern.compile("https?://[^/]+/[a-z]{2}/office(?:/.*)?");

    private transient SignedIn signedIn;
    private transient Papers papers;

    @Inject
    void use(SignedIn who, Papers readable) {
        this.signedIn = who;
        this.papers = readable;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        if (!path.matches()) {
            throw new NotFoundException("paper");
        }
        PageContent page = papers.page(reader(request), path.group(1), Integer.parseInt(path.group(2)));
        response.setContentType(page.mediaType());
        response.setContentLength(page.content().length);
        response.setHeader("Content-Disposition", "inline");
        response.getOutputStream().write(page.content());
    }

    /** Somebody who is in at both doors reads as an officer on the office's pages and as themselves on their own. */
    private Actor reader(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        boolean office = referer != null && OFFICE_PAGE.matcher(referer).matches();
        Optional<Actor> first = signedIn.at(office ? Door.OFFICE : Door.CITIZEN);
        return first.or(() -> signedIn.at(office ? Door.CITIZEN : Door.OFFICE))
                .orElseThrow(() -> new NotFoundException("paper"));
    }
}
