package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.Papers;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.NotFoundException;
import se.besked.web.access.Csrf;
import se.besked.web.access.RequestLimiter;
import se.besked.web.access.SignedIn;
import se.besked.web.faces.Fault;
import se.besked.web.faces.Redirect;

/**
 * Takes files: {@code POST /papers/sent/{language}/{month}?for=…} from citizens, {@code POST
 * /papers/scanned/{language}/{id}?for=…} from the office. Reads the body itself, as it comes: asks who sends it before
 * the first byte, takes the proof of the form as the first part, counts every byte of a file, and then leads back to
 * the page, whatever the outcome. {@code paper=} makes the files further pages of a paper, {@code turn=} turns them; a
 * script that asks for {@code application/json} gets the outcome in it.
 */
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** How much too much of one request is read so that the browser hears why. */
    private static final long EXCESS = 60L * 1024 * 1024;

    private static final int MOST_PARTS = 50;

    /** The field before the files that says whether they are pages of one paper or papers of their own. */
    static final String TOGETHER = "together";

    static final String PAGES = "pages";

    /**
     * How many send at once: each keeps a thread. The next one is asked to come back, and scripts do so by themselves.
     */
    private static final int MOST_SENDERS = 300;

    private final transient Semaphore senders = new Semaphore(MOST_SENDERS);

    private transient SignedIn signedIn;
    private transient Papers papers;
    private transient ReceiptIntake intake;
    private transient Spool spool;
    private transient RequestLimiter limiter;
    private transient Csrf csrf;

    @Inject
    void use(SignedIn who, Papers readable, ReceiptIntake taking, Spool folder, RequestLimiter turns, Csrf proof) {
        this.signedIn = who;
        this.papers = readable;
        this.intake = taking;
        this.spool = folder;
        this.limiter = turns;
        this.csrf = proof;
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean room = senders.tryAcquire();
        try {
            receive(request, response, room);
        } finally {
            if (room) {
                senders.release();
            }
        }
    }

    private void receive(HttpServletRequest request, HttpServletResponse response, boolean room) throws IOException {
        UploadAddress address = UploadAddress.of(
                        request.getServletPath() + request.getPathInfo(),
                        request.getParameter("for"),
                        request.getParameter("step"),
                        request.getParameter("paper"))
                .orElseThrow(() -> new NotFoundException("upload"));
        Optional<? extends Actor> actor = signedIn.in(address.sender());
        boolean script = UploadJson.wanted(request);
        if (actor.isEmpty()) {
            if (script) {
                UploadJson.answer(response, HttpServletResponse.SC_UNAUTHORIZED, UploadJson.LAPSED);
                return;
            }
            Redirect.seeOther(response, "/" + address.language().tag() + "/?lapsed");
            return;
        }
        String applicationId = address.scanned()
                ? address.place()
                : papers.applicationFor((Citizen) actor.get(), YearMonth.parse(address.place()));
        Place place = new Place(applicationId, address.target(), address.paper(), turn(request));
        Outcome outcome = new Outcome();
        RequestDrain drain = new RequestDrain(EXCESS);
        try {
            if (!room) {
                throw new RefusedFile(Refusal.BUSY);
            }
            admit(actor.get(), place);
            if (!takeAll(request, actor.get(), place, drain, outcome)) {
                refuse(request, response, HttpServletResponse.SC_FORBIDDEN, Fault.EXPIRED, UploadJson.EXPIRED);
                return;
            }
        } catch (RefusedFile refused) {
            outcome.refused(refused.reason());
        } catch (FileUploadException malformed) {
            refuse(request, response, HttpServletResponse.SC_BAD_REQUEST, Fault.REFUSED, UploadJson.MALFORMED);
            return;
        }
        drain.drain(request.getInputStream());
        if (script) {
            UploadJson.answer(response, HttpServletResponse.SC_OK, Map.of("files", outcome.files(address.language())));
        } else {
            Redirect.seeOther(response, address.page() + outcome.written());
        }
    }

    private static void refuse(
            HttpServletRequest request, HttpServletResponse response, int status, String fault, Object wire)
            throws IOException {
        if (UploadJson.wanted(request)) {
            UploadJson.answer(response, status, wire);
        } else {
            Fault.plain(status, fault).leaveIn(request);
            response.sendError(status);
        }
    }

    /** Quarter turns clockwise. */
    private static int turn(HttpServletRequest request) {
        String written = request.getParameter("turn");
        return written != null && written.matches("[0-3]") ? Integer.parseInt(written) : 0;
    }

    private void admit(Actor actor, Place place) throws IOException {
        limiter.take(() -> {
            intake.admit(actor, place);
            return null;
        });
    }

    /** @return false if the form was not ours */
    private boolean takeAll(HttpServletRequest request, Actor actor, Place to, RequestDrain drain, Outcome outcome)
            throws IOException {
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(4096);
        FileItemInputIterator parts = upload.getItemIterator(request);
        if (!parts.hasNext() || !proves(parts.next())) {
            return false;
        }
        boolean pages = to.paperId() != null;
        String paper = to.paperId();
        for (int at = 0; at < MOST_PARTS && !drain.full() && parts.hasNext(); at++) {
            FileItemInput part = parts.next();
            if (part.isFormField()) {
                pages |= TOGETHER.equals(part.getFieldName()) && PAGES.equals(text(part));
            } else if (part.getName() != null && !part.getName().isEmpty()) {
                // The first page makes the paper, the next ones join it.
                Place place = new Place(to.applicationId(), to.target(), pages ? paper : null, to.turn());
                String joined = take(actor, place, part, drain, outcome);
                paper = joined == null ? paper : joined;
            }
        }
        if (outcome.nothingSent()) {
            outcome.refused(Refusal.NO_FILE);
        }
        return true;
    }

    private boolean proves(FileItemInput first) throws IOException {
        if (!first.isFormField() || !Csrf.FIELD.equals(first.getFieldName())) {
            return false;
        }
        return csrf.valid(text(first));
    }

    /** A short field of the form. */
    private static String text(FileItemInput part) throws IOException {
        return new String(part.getInputStream().readNBytes(100), StandardCharsets.US_ASCII);
    }

    /** @return the paper that the file is part of now; null if it was not taken */
    private String take(Actor actor, Place place, FileItemInput part, RequestDrain drain, Outcome outcome)
            throws IOException {
        // Not closed here: closing reads the part to its end, however long that is.
        try (SpooledFile file = spool.take(part.getName(), part.getInputStream(), drain)) {
            Taken taken = limiter.takeForStoring(() -> intake.take(actor, place, file));
            outcome.received(taken);
            return taken.paperId();
        } catch (RefusedFile refused) {
            outcome.refused(refused.reason());
            return null;
        }
    }
}
