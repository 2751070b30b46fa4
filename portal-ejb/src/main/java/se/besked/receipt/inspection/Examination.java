package se.besked.receipt.inspection;

import java.util.Optional;

/**
 * How looking at one file ended, and what it cost. One of the first three is there.
 *
 * @param inspected what came out, if it may be taken
 * @param refusal why not, if that is the verdict
 * @param unfinished why there is no verdict
 * @param check which check refused, class and method; empty if none did
 * @param work what had been done with it until then
 * @param usage what that cost here
 */
public record Examination(
        Optional<Inspected> inspected,
        Optional<Refusal> refusal,
        Optional<Unfinished> unfinished,
        String check,
        Work work,
        ResourceUsage usage) {

    public static Examination taken(Inspected inspected, Work work, ResourceUsage usage) {
        return new Examination(Optional.of(inspected), Optional.empty(), Optional.empty(), "", work, usage);
    }

    public static Examination refused(Refusal refusal, String check, Work work, ResourceUsage usage) {
        return new Examination(Optional.empty(), Optional.of(refusal), Optional.empty(), check, work, usage);
    }

    public static Examination unfinished(Unfinished why, ResourceUsage usage) {
        return new Examination(Optional.empty(), Optional.empty(), Optional.of(why), "", Work.NONE, usage);
    }

    /** The same after something else had been done before it. */
    public Examination after(ResourceUsage before) {
        return new Examination(inspected, refusal, unfinished, check, work, before.then(usage));
    }

    /** For the log: how it ended, which check said so, and how much of which limit was used. Nothing of the file. */
    @Override
    public String toString() {
        String end = inspected
                .map(found -> "taken")
                .or(() -> refusal.map(reason -> reason + " by " + check))
                .orElseGet(() -> unfinished.orElseThrow().name());
        UploadPolicy policy = UploadPolicy.standard();
        Timeouts timeouts = Timeouts.standard();
        return ("%s; %d of %d pages, %d of %d pixels decoded, %d bytes of pixels held, "
                        + "%d ms of processor (of %d, paged %d), %d of %d MB")
                .formatted(
                        end,
                        work.pages(),
                        policy.maxPages(),
                        work.pixels(),
                        policy.maxWorkPixels(),
                        work.heldBytes(),
                        usage.cpuMillis(),
                        timeouts.photo().toMillis(),
                        timeouts.pages().toMillis(),
                        usage.peakMegabytes(),
                        ResourceUsage.STOPPED_AT_MEGABYTES);
    }
}
