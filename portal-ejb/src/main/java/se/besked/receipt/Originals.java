package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import se.besked.access.AccessRules;
import se.besked.access.Action;
import se.besked.access.Actor;
import se.besked.access.Staff;
import se.besked.i18n.Argument;
import se.besked.receipt.inspection.FileKind;
import se.besked.shared.BrokenRule;
import se.besked.shared.NotFoundException;

/**
 * Files as files. Everybody who may see a paper may have a PDF of it without active content; the original itself is
 * given to an officer who says why. Nothing is given that was not released.
 */
@ApplicationScoped
@Transactional
public class Originals {

    public static final int SHORTEST_REASON = 5;
    public static final int LONGEST_REASON = 150;

    private final AccessRules rules;
    private final PaperFiles files;
    private final FileParts parts;
    private final Spool spool;

    @Inject
    public Originals(AccessRules rules, PaperFiles files, FileParts parts, Spool spool) {
        this.rules = rules;
        this.files = files;
        this.parts = parts;
        this.spool = spool;
    }

    /**
     * The file as it came.
     *
     * @param reason stands on the audit trail; 5 to 150 characters
     * @return to be closed by the caller
     * @throws NotFoundException if it is not there, or not for this officer
     * @throws BrokenRule without a reason
     */
    public Download original(Staff staff, String fileId, String reason) {
        PaperFile file = files.get(fileId);
        String why = reason == null ? "" : reason.strip();
        boolean reasoned = why.length() >= SHORTEST_REASON && why.length() <= LONGEST_REASON;
        rules.may(
                staff,
                Action.OPEN_ORIGINAL,
                file.caseId(),
                fileId + (reasoned ? " " + why : " (no reason, not given)"));
        if (!reasoned) {
            throw new BrokenRule(
                    ReceiptRule.ORIGINAL_REASON, Argument.number(SHORTEST_REASON), Argument.number(LONGEST_REASON));
        }
        return copy(file, FileParts.ORIGINAL, file.kind().mediaType());
    }

    /** A PDF without its active content. To be closed by the caller. */
    public Download cleaned(Actor actor, String fileId) {
        PaperFile file = files.get(fileId);
        rules.may(actor, Action.OPEN_PAPER, file.caseId(), fileId + "/pdf");
        if (!file.cleaned()) {
            throw new NotFoundException("pdf");
        }
        return copy(file, FileParts.CLEANED, FileKind.PDF.mediaType());
    }

    private Download copy(PaperFile file, int part, String mediaType) {
        if (file.state() != FileState.READY) {
            throw new NotFoundException("file");
        }
        try {
            Scratch scratch = spool.scratch();
            Download download = new Download(file.name(), mediaType, scratch.file(), scratch.folder());
            try {
                parts.copy(file.id(), part, scratch.file());
            } catch (RuntimeException e) {
                download.close();
                throw e;
            }
            return download;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
