package se.besked.receipt.inspection.formats;

import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

/**
 * Walks through the boxes of a HEIC far enough to know how large its pictures say they are, before anything decodes
 * them, that none of the boxes goes beyond the file, and which of several pictures is the one that a phone shows.
 */
public final class HeicStructure {

    private static final int HEAD = 8;
    private static final int META = box("meta");
    private static final int SIZE = box("ispe");
    /** The boxes on the way to the sizes: meta, iprp, ipco. */
    private static final Set<Integer> ENTERED = Set.of(META, box("iprp"), box("ipco"));

    private static final int PRIMARY = box("pitm");
    private static final int ITEMS = box("iinf");
    private static final int ITEM = box("infe");
    /** Kinds of items that are no pictures: what a camera wrote beside them. */
    private static final Set<Integer> BESIDE = Set.of(box("Exif"), box("mime"), box("uri "));
    /** A flag of an item: not to be shown by itself. */
    private static final int HIDDEN = 1;

    private static final int VERSION = 4;
    private static final int MOST_BOXES = 10_000;

    private final UploadPolicy policy;
    private final ByteBuffer heic;
    private final Map<Long, Integer> flags = new HashMap<>();
    private long primary = -1;
    private boolean sized;
    private int boxes;

    private HeicStructure(UploadPolicy policy, byte[] heic) {
        this.policy = policy;
        this.heic = ByteBuffer.wrap(heic);
    }

    /**
     * @param heic changed by this: of a burst or an album every picture is hidden but the one to be shown
     * @throws RefusedFile DAMAGED or TOO_MANY_PIXELS
     */
    public static byte[] primaryAlone(UploadPolicy policy, byte[] heic) {
        HeicStructure structure = new HeicStructure(policy, heic);
        structure.walk(0, heic.length);
        if (!structure.sized) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        if (structure.flags.containsKey(structure.primary)) {
            structure.flags.forEach((item, at) -> heic[at] |= (byte) (item == structure.primary ? 0 : HIDDEN));
        }
        return heic;
    }

    /** At most three deep, as {@link #ENTERED} and the list of items only nest so. */
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
            } else if (type == PRIMARY) {
                primary = number(at + head + VERSION, version(at + head, at + length) > 0, at + length);
            } else if (type == ITEMS) {
                walk(at + head + VERSION + (version(at + head, at + length) > 0 ? 4 : 2), at + length);
            } else if (type == ITEM) {
                item(at + head, at + length);
            } else if (ENTERED.contains(type)) {
                walk(at + head + (type == META ? VERSION : 0), at + length);
            }
            at += length;
        }
        if (at != to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
    }

    /** @param at where its version and its flags stand */
    private void item(long at, long to) {
        boolean wide = version(at, to) > 2;
        int kind = (int) at + VERSION + (wide ? 4 : 2) + 2;
        long number = number(at + VERSION, wide, to);
        if (kind + 4 > to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        if (!BESIDE.contains(heic.getInt(kind))) {
            flags.put(number, (int) at + VERSION - 1);
        }
    }

    private int version(long at, long to) {
        if (at + VERSION > to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return heic.get((int) at);
    }

    private long number(long at, boolean wide, long to) {
        if (at + (wide ? 4 : 2) > to) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return wide ? Integer.toUnsignedLong(heic.getInt((int) at)) : Short.toUnsignedInt(heic.getShort((int) at));
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
