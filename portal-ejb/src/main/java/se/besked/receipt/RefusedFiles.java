package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import se.besked.shared.Settings;

/**
 * What came of files that were refused: kept sealed for a time, shown to nobody, in case the verdict was wrong; then
 * removed. That it came, and why it was not taken, stays.
 */
@ApplicationScoped
@Transactional
public class RefusedFiles {

    private static final int AT_ONCE = 200;

    private final PaperFiles files;
    private final FileParts parts;
    private final Settings settings;
    private final Clock clock;

    @Inject
    public RefusedFiles(PaperFiles files, FileParts parts, Settings settings, Clock clock) {
        this.files = files;
        this.parts = parts;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Removes the originals whose time is over, some of them at each call.
     *
     * @return how many files' originals were removed
     */
    public int sweep() {
        Duration kept = Duration.ofDays(settings.refusedFileDays());
        List<String> over = files.refusedBefore(clock.instant().minus(kept), AT_ONCE);
        over.forEach(parts::remove);
        return over.size();
    }
}
