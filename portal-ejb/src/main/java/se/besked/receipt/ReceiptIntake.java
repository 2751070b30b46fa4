package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.access.Actor;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.formats.Inspection;
import se.besked.shared.BrokenRule;
import se.besked.shared.Logged;
import se.besked.shared.NotFoundException;

/**
 * Takes papers in, from citizens and from the scanner at the desk alike. When it says that a paper is taken, the paper
 * is stored. Only its size and its first bytes have been looked at then; {@link Checking} does the rest.
 */
@ApplicationScoped
public class ReceiptIntake {

    private static final Logger LOG = Logger.getLogger(ReceiptIntake.class.getName());

    private final Inspection inspection = new Inspection(UploadPolicy.standard());
    private final ReceiptKeeping keeping;

    @Inject
    public ReceiptIntake(ReceiptKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * Where a file is to go.
     *
     * @param paperId the paper it is one more page of; null for a paper of its own
     * @param turn quarter turns clockwise, 0 to 3
     * @param way how staff got it; what citizens send is sent
     */
    public record Place(String applicationId, PaperTarget target, String paperId, int turn, Receipt.Way way) {

        public Place(String applicationId, PaperTarget target, String paperId, int turn) {
            this(applicationId, target, paperId, turn, Receipt.Way.DESK);
        }

        public Place(String applicationId, PaperTarget target) {
            this(applicationId, target, null, 0);
        }
    }

    /** What became of a file: the paper it is part of now, and its own id. */
    public record Taken(String paperId, String fileId) {}

    /**
     * Whether a paper may come now, asked before a single byte of it is read.
     *
     * @throws NotFoundException if this actor has no business there
     * @throws RefusedFile CLOSED, TOO_MANY_FILES, MONTH_FULL, PERSON_FULL or HOUSE_FULL
     */
    public void admit(Actor actor, Place place) {
        keeping.admit(actor, place);
    }

    /**
     * Stores a file. The same file sent twice is one paper.
     *
     * @param file closed by the caller
     * @throws NotFoundException if this actor has no business there
     * @throws RefusedFile if it is not taken
     */
    public Taken take(Actor actor, Place place, SpooledFile file) {
        keeping.admit(actor, place);
        try {
            FileKind kind = inspection.glance(file.file(), file.extension());
            return keeping.keep(actor, place, file, kind);
        } catch (RefusedFile | NotFoundException | BrokenRule said) {
            throw said;
        } catch (IOException | RuntimeException e) {
            // A full disk, a database that is away: nothing of it is stored, and the sender hears that.
            LOG.log(Level.WARNING, "A file could not be stored", Logged.of(e));
            throw new RefusedFile(Refusal.NOT_STORED, e);
        }
    }
}
