package se.besked.receipt.inspection.formats;

import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.inspection.Work;

/** Counts what is done with one file, and says when it is enough. */
final class WorkMeter {

    private final UploadPolicy policy;
    private Work done = Work.NONE;

    WorkMeter(UploadPolicy policy) {
        this.policy = policy;
    }

    /**
     * Asked before they are decoded.
     *
     * @throws RefusedFile TOO_MANY_PIXELS if these are more than one file may cost
     */
    void decodes(long width, long height) {
        done = done.decoded(width * height);
        if (done.pixels() > policy.maxWorkPixels()) {
            throw new RefusedFile(Refusal.TOO_MANY_PIXELS);
        }
    }

    void holds(long bytes) {
        done = done.held(bytes);
    }

    void page() {
        done = done.page();
    }

    Work done() {
        return done;
    }
}
