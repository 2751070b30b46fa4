package se.besked.receipt.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.besked.shared.Settings;

/**
 * Reads amounts and dates on the pictures of a paper, one paper at a time in the whole portal. It is a convenience:
 * when the program is not installed, is switched off ({@code besked.reading=off}), fails or is slow, there is simply no
 * reading.
 */
@ApplicationScoped
public class PaperReader {

    /** Most pictures of one paper that are read; what a receipt costs stands on the first pages. */
    public static final int MOST_PICTURES = 3;

    private static final Logger LOG = Logger.getLogger(PaperReader.class.getName());
    private static final Duration PICTURE_WITHIN = Duration.ofSeconds(20);
    private static final Duration TURN_WITHIN = Duration.ofMinutes(2);

    private final Semaphore turn = new Semaphore(1, true);
    private final Settings settings;
    private final Clock clock;
    private Optional<Tesseract> tesseract;

    @Inject
    public PaperReader(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Whether papers are read here: Tesseract with Swedish is on the path, and reading is not switched off. Decided
     * once.
     */
    public boolean installed() {
        return tesseract().isPresent();
    }

    /**
     * Takes up to 20 s a picture, and waits for its turn before that; call it where nobody waits.
     *
     * @param pictures our own renditions of the pages in order (JPEG or PNG)
     * @return what was read, which may be nothing; empty when no picture could be read
     */
    public Optional<Reading> read(List<Path> pictures) {
        Optional<Tesseract> reader = tesseract();
        if (reader.isEmpty() || pictures.isEmpty()) {
            return Optional.empty();
        }
        try {
            if (!turn.tryAcquire(TURN_WITHIN.toMillis(), TimeUnit.MILLISECONDS)) {
                return Optional.empty();
            }
            try {
                return read(reader.get(), pictures);
            } finally {
                turn.release();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private Optional<Reading> read(Tesseract reader, List<Path> pictures) throws InterruptedException {
        StringBuilder text = new StringBuilder();
        boolean any = false;
        for (Path picture : pictures.subList(0, Math.min(pictures.size(), MOST_PICTURES))) {
            try {
                text.append(reader.read(picture, PICTURE_WITHIN)).append("\n\n");
                any = true;
            } catch (IOException e) {
                // Neither the file's name nor what stands on it belongs in a log.
                LOG.log(
                        Level.INFO,
                        "A picture could not be read by machine: {0}",
                        e.getClass().getSimpleName());
            }
        }
        return any
                ? Optional.of(AmountsAndDates.read(text.toString(), LocalDate.now(clock))
                        .by(reader.name()))
                : Optional.empty();
    }

    private synchronized Optional<Tesseract> tesseract() {
        if (tesseract == null) {
            try {
                tesseract = settings.flag("besked.reading", true) ? Tesseract.installed() : Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return tesseract;
    }
}
