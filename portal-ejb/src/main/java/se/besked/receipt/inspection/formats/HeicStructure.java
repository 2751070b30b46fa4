package se.besked.receipt.inspection.formats;

import java.nio.ByteBuffer;
import java.util.Set;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

/**
 * Walks through the boxes of a HEIC far enough to know how large its pictures say they are, before anything decodes
 * them, and that none of the boxes goes beyond the file.
 */
public final class HeicStructure {

    private static final int HEAD = 8;
    private static final int META = box("meta");
    private static final int SIZE = box("ispe");
    /** The boxes on the way to the sizes: meta, iprp, ipco. */
    private static final Set<Integer> ENTERED = Set.of(META, box("iprp"), box("ipco"));

    private static final int VERSION = 4;
    private static final int MOST_BOXES = 10_000;

    private final UploadPolicy policy;
    private final ByteBuffer heic;
    private boolean sized;
    private int boxes;

    private HeicStructure(UploadPolicy policy, byte[] heic) {
        this.policy = policy;
        this.heic = ByteBuffer.wrap(heic);
    }

    /** @throws RefusedFile DAMAGED or TOO_MANY_PIXELS */
    public static void check(UploadPolicy policy, byte[] heic) {
        HeicStructure structure = new HeicStructure(policy, heic);
        structure.walk(0, heic.length);
        if (!structure.sized) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
    }

    /** At most three deep, as {@link #ENTERED} only nests so. */
    private void walk(long from, long to) {
        long at = from;
        while (at + HEAD <= to) {
            if (++boxes > MOST_BOXES) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            int type = heic.getInt((int) at + 4);
            long head = HEAD;
            long length = Integer.toUnsignedLong(heic.getInt((int) at));
            if (length == 1 && at + 2 * HEAD <= to) {
                length = heic.getLong((int) at + HEAD);
                head = 2 * HEAD;
            } else if (length == 0) {
                length = to - at;
            }
            if (length < head || length > to - at) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            if (type == SIZE) {
                size(at + head + VERSION, at + length);
            } else if (ENTERED.contains(type)) {
                walk(at + head + (type == META ? VERSION : 0), at + length);
            }
            at += length;
        }
        if (at != to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
    }

    private void size(long at, long to) {
        if (at + 8 > to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        int width = heic.getInt((int) at);
        int height = heic.getInt((int) at + 4);
        if (width <= 0 || height <= 0) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        policy.checkConverted(FileKind.HEIC, width, height);
        sized = true;
    }

    private static int box(String name) {
        return name.charAt(0) << 24 | name.charAt(1) << 16 | name.charAt(2) << 8 | name.charAt(3);
    }
}
