package se.besked.web.receipt;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.YearMonth;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.commons.fileupload2.core.FileUploadException;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.Papers;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.shared.NotFoundException;
import se.besked.web.access.SignedIn;

/**
 * Takes files: {@code POST /papers/sent/{language}/{month}?for=…} from citizens, {@code POST
 * /papers/scanned/{language}/{id}?for=…} from the office. Asks who sends before the first byte, and leads back to the
 * page, whatever the outcome. {@code paper=} makes the files further pages of a paper, {@code turn=} turns them; a
 * script that asks for {@code application/json} gets the outcome in it.
 */
public class UploadServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** How much too much of one request is read so that the browser hears why. */
    private static final long EXCESS = 60L * 1024 * 1024;

    /**
     * How many send at once: each keeps a thread. The next one is asked to come back, and scripts do so by themselves.
     */
    private static final int MOST_SENDERS = 300;

    private final transient Semaphore senders = new Semaphore(MOST_SENDERS);

    private transient SignedIn signedIn;
    private transient Papers papers;
    private transient UploadBody body;

    @Inject
    void use(SignedIn who, Papers readable, UploadBody reading) {
        this.signedIn = who;
        this.papers = readable;
        this.body = reading;
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
        UploadAnswer answer = new UploadAnswer(request, response);
        if (actor.isEmpty()) {
            answer.lapsed(address);
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
            if (!body.take(request, actor.get(), place, drain, outcome)) {
                answer.expired();
                return;
            }
        } catch (RefusedFile refused) {
            outcome.refused(refused.reason());
        } catch (FileUploadException malformed) {
            answer.malformed();
            return;
        }
        drain.drain(request.getInputStream());
        answer.outcome(address, outcome);
    }

    /** Quarter turns clockwise. */
    private static int turn(HttpServletRequest request) {
        String written = request.getParameter("turn");
        return written != null && written.matches("[0-3]") ? Integer.parseInt(written) : 0;
    }
}
