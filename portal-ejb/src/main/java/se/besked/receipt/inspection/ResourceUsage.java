package se.besked.receipt.inspection;

/**
 * What looking at one file cost.
 *
 * @param millis from the start of its process to the end, milliseconds
 * @param cpuMillis of processor, all its processes together
 * @param peakMegabytes most resident memory of its processes together; 0 where the system does not tell
 */
public record ResourceUsage(long millis, long cpuMillis, int peakMegabytes) {

    /** Most resident memory of everything that opens one file. */
    public static final int MOST_MEGABYTES = 256;
    /** Where it is stopped: a library outside of the heap can take the rest between two looks. */
    public static final int STOPPED_AT_MEGABYTES = 232;

    /** Of what was not even tried. */
    public static final ResourceUsage NONE = new ResourceUsage(0, 0, 0);

    /** What two processes one after the other cost. */
    ResourceUsage then(ResourceUsage next) {
        return new ResourceUsage(
                millis + next.millis, cpuMillis + next.cpuMillis, Math.max(peakMegabytes, next.peakMegabytes));
    }
}
