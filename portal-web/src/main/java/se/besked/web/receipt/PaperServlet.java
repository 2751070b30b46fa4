package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.besked.access.Actor;
import se.besked.access.Staff;
import se.besked.receipt.Download;
import se.besked.receipt.Originals;
import se.besked.receipt.PageContent;
import se.besked.receipt.Papers;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;
import se.besked.web.access.RequestLimiter;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Press;
import se.besked.web.faces.Redirect;

/**
 * Papers on their way out, to whoever may see them: {@code GET /papers/{id}/{page}}, the picture of a page, and
 * {@code GET /papers/{id}/{page}/small}, a small copy of it; {@code GET /papers/{id}/pdf}, a PDF without its active
 * content; and for officers, with the reason from their review screen, {@code POST /papers/{id}/original}, the file as
 * it came. What kind it is, we say; nothing in it can act. A turn is held while it is fetched and not while it goes
 * out, which may take as long as the reader's line wants.
 */
public class PaperServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final Pattern PAGE = Pattern.compile("/([0-9a-f-]{36})/([1-9][0-9]?)(/small)?");
    private static final Pattern PDF = Pattern.compile("/([0-9a-f-]{36})/pdf");
    private static final Pattern ORIGINAL = Pattern.compile("/([0-9a-f-]{36})/original");
    private static final Pattern REVIEW = Pattern.compile("[a-z]{2}/[0-9a-f-]{36}");

    private transient SignedIn signedIn;
    private transient Papers papers;
    private transient Originals originals;
    private transient RequestLimiter limiter;

    @Inject
    void use(SignedIn who, Papers readable, Originals files, RequestLimiter turns) {
        this.limiter = turns;
        this.signedIn = who;
        this.papers = readable;
        this.originals = files;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Matcher pdf = path(PDF, request);
        if (pdf.matches()) {
            try (Download download = limiter.take(() -> originals.cleaned(reader(), pdf.group(1)))) {
                give(download, pdf.group(1), response);
            }
            return;
        }
        Matcher page = found(path(PAGE, request));
        int number = Integer.parseInt(page.group(2));
        PageContent picture = limiter.take(() -> page.group(3) == null
                ? papers.page(reader(), page.group(1), number)
                : papers.small(reader(), page.group(1), number));
        response.setContentType(picture.mediaType());
        response.setContentLength(picture.content().length);
        response.setHeader("Content-Disposition", "inline");
        response.getOutputStream().write(picture.content());
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String fileId = found(path(ORIGINAL, request)).group(1);
        Optional<Staff> officer = signedIn.in(Staff.class);
        if (officer.isEmpty()) {
            Redirect.seeOther(response, "/sv/?lapsed");
            return;
        }
        try (Download download = limiter.take(() -> originals.original(officer.get(), fileId, reason(request)))) {
            give(download, fileId, response);
        } catch (BrokenRule rule) {
            String review = request.getParameter("page");
            if (review == null || !REVIEW.matcher(review).matches()) {
                throw rule;
            }
            // The same form once more, to the page it came from, which says the sentence at the field and keeps what
            // was typed.
            Redirect.sameAgain(response, "/" + review.replace("/", "/office/review/"));
        }
    }

    /** The button says whose reason it is: {@code original:ROW:FILE}, where one file is shown beside several rows. */
    private static String reason(HttpServletRequest request) {
        Press press = Press.of(request.getParameter("do"));
        return request.getParameter(press.is("") ? "reason" : press.field());
    }

    private static void give(Download download, String fileId, HttpServletResponse response) throws IOException {
        response.setContentType(download.mediaType());
        response.setContentLengthLong(Files.size(download.file()));
        response.setHeader(
                "Content-Disposition", DownloadName.disposition(download.name(), download.mediaType(), fileId));
        Files.copy(download.file(), response.getOutputStream());
    }

    private static Matcher path(Pattern pattern, HttpServletRequest request) {
        return pattern.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
    }

    private static Matcher found(Matcher path) {
        if (!path.matches()) {
            throw new NotFoundException("paper");
        }
        return path;
    }

    /** Somebody who is in at several doors reads as whom they are on the page that shows the paper. */
    private Actor reader() {
        return signedIn.atReferringDoor()
                .or(() -> signedIn.in(Actor.class))
                .orElseThrow(() -> new NotFoundException("paper"));
    }
}
