package se.besked.receipt.inspection.sandbox;

import java.io.File;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Predicate;
import se.besked.receipt.inspection.Timeouts;

/** Whether pages keep coming: each page that is done is one more file in the folder. */
final class Progress implements Predicate<Duration> {

    private final File out;
    private final Timeouts patience;
    private int files;
    private Duration last = Duration.ZERO;

    Progress(Path out, Timeouts patience) {
        this.out = out.toFile();
        this.patience = patience;
    }

    /** @return whether it has gone on for too long, {@code since} the start */
    @Override
    public boolean test(Duration since) {
        String[] names = out.list((folder, name) -> Character.isDigit(name.charAt(0)));
        int now = names == null ? 0 : names.length;
        if (now > files) {
            files = now;
            last = since;
        }
        return since.compareTo(patience.pages()) > 0 || since.minus(last).compareTo(patience.page()) > 0;
    }
}
