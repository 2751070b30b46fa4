package se.besked.receipt;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.besked.access.Actor;
import se.besked.access.Citizen;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.Settings;

/**
 * How much may be sent: of one month (the policy), of one person, and of the whole municipality (settings, in
 * megabytes). What the desk scans counts for the month and the municipality.
 */
@ApplicationScoped
public class Quotas {

    private static final long MEGABYTE = 1024L * 1024;

    private final UploadPolicy policy = UploadPolicy.standard();
    private final Settings settings;
    private final PaperFiles files;

    @Inject
    public Quotas(Settings settings, PaperFiles files) {
        this.settings = settings;
        this.files = files;
    }

    /**
     * @param there the files of the month
     * @param more bytes that are to come
     * @throws RefusedFile TOO_MANY_FILES, MONTH_FULL, PERSON_FULL or HOUSE_FULL
     */
    void check(Actor actor, List<PaperFile> there, long more) {
        if (there.size() >= policy.maxFiles()) {
            throw new RefusedFile(Refusal.TOO_MANY_FILES);
        }
        long least = Math.max(more, 1);
        if (there.stream().mapToLong(PaperFile::bytes).sum() + least > policy.maxMonthBytes()) {
            throw new RefusedFile(Refusal.MONTH_FULL);
        }
        if (actor instanceof Citizen && files.bytesFrom(actor.id()) + least > megabytes("besked.quota.person", 3_000)) {
            throw new RefusedFile(Refusal.PERSON_FULL);
        }
        if (files.bytes() + least > megabytes("besked.quota.municipality", 1_000_000)) {
            throw new RefusedFile(Refusal.HOUSE_FULL);
        }
    }

    private long megabytes(String key, int otherwise) {
        return settings.number(key, otherwise) * MEGABYTE;
    }
}
