package se.besked.receipt.inspection.formats;

import com.twelvemonkeys.imageio.metadata.CompoundDirectory;
import com.twelvemonkeys.imageio.metadata.Directory;
import com.twelvemonkeys.imageio.metadata.Entry;
import com.twelvemonkeys.imageio.metadata.tiff.TIFFReader;
import java.io.IOException;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

/**
 * The pages of a TIFF, and whether all that they say is theirs is in the file: scanners that lose the line leave half.
 */
final class TiffPages {

    private static final int SUBFILE_TYPE = 254;
    private static final int STRIP_OFFSETS = 273;
    private static final int ORIENTATION = 274;
    private static final int STRIP_COUNTS = 279;
    private static final int TILE_OFFSETS = 324;
    private static final int TILE_COUNTS = 325;
    /** A small copy of another page, or what of it is see-through. */
    private static final int NOT_A_PAGE = 1 | 4;

    private final UploadPolicy policy;

    TiffPages(UploadPolicy policy) {
        this.policy = policy;
    }

    /** @throws RefusedFile DAMAGED or TOO_MANY_PAGES */
    List<Frame> of(Path file) throws IOException {
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            Directory read = new TIFFReader().read(in);
            if (!(read instanceof CompoundDirectory all)) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            List<Frame> pages = new ArrayList<>();
            for (int index = 0; index < all.directoryCount(); index++) {
                Directory one = all.getDirectory(index);
                if ((number(one, SUBFILE_TYPE, 0) & NOT_A_PAGE) != 0) {
                    continue;
                }
                if (pages.size() == policy.maxPages()) {
                    throw new RefusedFile(Refusal.TOO_MANY_PAGES);
                }
                checkWhole(one, in.length());
                long orientation = number(one, ORIENTATION, Orientation.UPRIGHT);
                pages.add(
                        new Frame(index, orientation < 1 || orientation > 8 ? Orientation.UPRIGHT : (int) orientation));
            }
            if (pages.isEmpty()) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            return pages;
        }
    }

    private static void checkWhole(Directory page, long length) {
        boolean tiled = page.getEntryById(TILE_OFFSETS) != null;
        long[] offsets = numbers(page.getEntryById(tiled ? TILE_OFFSETS : STRIP_OFFSETS));
        long[] counts = numbers(page.getEntryById(tiled ? TILE_COUNTS : STRIP_COUNTS));
        if (offsets.length == 0 || counts.length != offsets.length) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        for (int at = 0; at < offsets.length; at++) {
            if (offsets[at] < 0 || counts[at] < 0 || offsets[at] > length - counts[at]) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
        }
    }

    private static long number(Directory page, int tag, long otherwise) {
        long[] numbers = numbers(page.getEntryById(tag));
        return numbers.length == 0 ? otherwise : numbers[0];
    }

    /** The reader gives one number, or an array of whichever type it needs. */
    private static long[] numbers(Entry entry) {
        Object value = entry == null ? null : entry.getValue();
        if (value instanceof Number one) {
            return new long[] {one.longValue()};
        }
        if (value == null || !value.getClass().isArray()) {
            return new long[0];
        }
        long[] numbers = new long[Array.getLength(value)];
        for (int at = 0; at < numbers.length; at++) {
            numbers[at] = Array.getLong(value, at);
        }
        return numbers;
    }
}
