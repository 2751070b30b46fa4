package se.besked.receipt.inspection.formats;

import java.nio.ByteBuffer;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * What the frame of a JPEG says about the memory that its decoder needs. A picture that comes all of it in rough and
 * then finer, or one colour after the other, is held in memory until its last part has come, however few of its pixels
 * are wanted.
 *
 * @param progressive whether it comes in rough first
 * @param components its colours
 * @param bytes what all of it takes while it is held
 */
record JpegFrame(boolean progressive, int components, long bytes) {

    /** Of the memory of the process, what its own heap leaves. */
    private static final long MOST_HELD = 80L * 1024 * 1024;

    private static final int COEFFICIENT = 2;

    /** Whether a segment of this mark is a frame: C0 to CF but for tables and what is reserved. */
    static boolean begins(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }

    /**
     * @param at where the segment's length stands
     * @throws RefusedFile DAMAGED if it is too short for what it says
     */
    static JpegFrame read(byte[] jpeg, int at, int length, int marker) {
        ByteBuffer segment = ByteBuffer.wrap(jpeg, at, length);
        if (length < 8 || length < 8 + 3 * (segment.get(at + 7) & 0xff)) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        long pixels = (long) (segment.getShort(at + 3) & 0xffff) * (segment.getShort(at + 5) & 0xffff);
        int components = segment.get(at + 7) & 0xff;
        int samples = 0;
        int finest = 1;
        for (int component = 0; component < components; component++) {
            int factors = segment.get(at + 9 + 3 * component) & 0xff;
            int area = (factors >> 4) * (factors & 0xf);
            samples += area;
            finest = Math.max(finest, area);
        }
        return new JpegFrame((marker & 3) == 2, components, pixels * samples / finest * COEFFICIENT);
    }

    /** @throws RefusedFile TOO_MANY_PIXELS if it must be held, {@code inFirstScan} being how many colours come first */
    void checkHeld(int inFirstScan) {
        if ((progressive || inFirstScan < components) && bytes > MOST_HELD) {
            throw new RefusedFile(Refusal.TOO_MANY_PIXELS);
        }
    }
}
