package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.besked.access.Actor;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Inspection;
import se.besked.receipt.inspection.InspectionRoom;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.NotFoundException;

/**
 * Takes papers in, from citizens and from the scanner at the desk alike. When it says that a paper is taken, the paper is
 * stored. Looking at a file takes seconds, so that happens before the transaction, not in it.
 */
@ApplicationScoped
public class ReceiptIntake {

    private final Inspection inspection = new Inspection(UploadPolicy.standard());
    private final InspectionRoom room = InspectionRoom.standard();
    private final ReceiptKeeping keeping;

    protected ReceiptIntake() {
        this(null);
    }

    @Inject
    public ReceiptIntake(ReceiptKeeping keeping) {
        this.keeping = keeping;
    }

    /**
     * Whether a paper may come now, asked before a single byte of it is read.
     *
     * @throws NotFoundException if this actor has no business there
     * @throws RefusedFile CLOSED, TOO_MANY_FILES or MONTH_FULL
     */
    public void admit(Actor actor, String applicationId, PaperTarget target) {
        keeping.admit(actor, applicationId, target);
    }

    /**
     * Looks at a file and stores it. The same file sent twice is one paper.
     *
     * @param file closed by the caller
     * @return the paper's id
     * @throws NotFoundException if this actor has no business there
     * @throws RefusedFile if it is not taken
     */
    public String take(Actor actor, String applicationId, PaperTarget target, SpooledFile file) {
        keeping.admit(actor, applicationId, target);
        try {
            FileKind kind = inspection.glance(file.file(), file.extension());
            Inspected inspected = room.inspect(file.file(), kind, 0, file.out());
            return keeping.keep(actor, applicationId, target, file, inspected);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
