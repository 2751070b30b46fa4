package se.besked.web.receipt;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import se.besked.access.Actor;
import se.besked.receipt.Receipt.Way;
import se.besked.receipt.ReceiptIntake;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.ReceiptIntake.Taken;
import se.besked.receipt.RequestDrain;
import se.besked.receipt.Spool;
import se.besked.receipt.SpooledFile;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.web.access.Csrf;
import se.besked.web.access.RequestLimiter;

/**
 * Reads the body of an upload as it comes: takes the proof of the form as the first part, and counts every byte of a
 * file.
 */
@RequestScoped
class UploadBody {

    private static final int MOST_PARTS = 50;

    /** The field before the files that says whether they are pages of one paper or papers of their own. */
    private static final String TOGETHER = "together";

    private static final String PAGES = "pages";
    /** And the one in which staff say how they got what they scan. */
    private static final String WAY = "way";

    private final ReceiptIntake intake;
    private final Spool spool;
    private final RequestLimiter limiter;
    private final Csrf csrf;

    @Inject
    UploadBody(ReceiptIntake intake, Spool spool, RequestLimiter limiter, Csrf csrf) {
        this.intake = intake;
        this.spool = spool;
        this.limiter = limiter;
        this.csrf = csrf;
    }

    /**
     * Takes all files of a request, each with an outcome of its own.
     *
     * @return false if the form was not ours
     * @throws RefusedFile if no file is taken here at all
     */
    boolean take(HttpServletRequest request, Actor actor, Place to, RequestDrain drain, Outcome outcome)
            throws IOException {
        limiter.take(() -> {
            intake.admit(actor, to);
            return null;
        });
        JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
        upload.setHeaderCharset(StandardCharsets.UTF_8);
        upload.setMaxPartHeaderSize(4096);
        FileItemInputIterator parts = upload.getItemIterator(request);
        if (!parts.hasNext() || !proves(parts.next())) {
            return false;
        }
        boolean pages = to.paperId() != null;
        String paper = to.paperId();
        Way way = to.way();
        for (int at = 0; at < MOST_PARTS && !drain.full() && parts.hasNext(); at++) {
            FileItemInput part = parts.next();
            if (part.isFormField() && WAY.equals(part.getFieldName())) {
                way = Way.scanned(text(part));
            } else if (part.isFormField()) {
                pages |= TOGETHER.equals(part.getFieldName()) && PAGES.equals(text(part));
            } else if (!name(part).isEmpty()) {
                // The first page makes the paper, the next ones join it.
                Place place = new Place(to.applicationId(), to.target(), pages ? paper : null, to.turn(), way);
                String joined = store(actor, place, part, drain, outcome);
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

    /** As it was sent, without what no file can be called; empty where no file was chosen. */
    private static String name(FileItemInput part) {
        try {
            return part.getName() == null ? "" : part.getName();
        } catch (InvalidPathException e) {
            return e.getInput().replace("\0", "");
        }
    }

    /** A short field of the form. */
    private static String text(FileItemInput part) throws IOException {
        return new String(part.getInputStream().readNBytes(100), StandardCharsets.US_ASCII);
    }

    /** @return the paper that the file is part of now; null if it was not taken */
    private String store(Actor actor, Place place, FileItemInput part, RequestDrain drain, Outcome outcome)
            throws IOException {
        // Not closed here: closing reads the part to its end, however long that is.
        try (SpooledFile file = spool.take(name(part), part.getInputStream(), drain)) {
            Taken taken = limiter.takeForStoring(() -> intake.take(actor, place, file));
            outcome.received(taken);
            return taken.paperId();
        } catch (RefusedFile refused) {
            outcome.refused(refused.reason());
            return null;
        }
    }
}
