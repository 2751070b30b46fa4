package se.besked.receipt.inspection.formats;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * Walks through the segments of a JPEG to its end mark. Decoders fill what is missing with grey and only warn; a
 * receipt whose lower half is grey must be sent again instead.
 */
final class JpegStructure {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;

    private JpegStructure() {}

    /**
     * @return the orientation (1 to 8, Exif tag 0x0112) in which it was taken
     * @throws RefusedFile DAMAGED if it stops before its end, TOO_MANY_PIXELS if it is so made that all must be held
     */
    static int check(byte[] jpeg) {
        int at = 2;
        boolean scanned = false;
        JpegFrame frame = null;
        while (true) {
            at = marker(jpeg, at);
            int marker = jpeg[at - 1] & 0xff;
            if (marker == END_OF_IMAGE) {
                if (!scanned) {
                    throw new RefusedFile(Refusal.DAMAGED);
                }
                // What follows (a second picture, a film, an archive) stays in the original, which is never shown.
                return orientation(jpeg);
            }
            if (standsAlone(marker)) {
                continue;
            }
            int length = length(jpeg, at);
            if (JpegFrame.begins(marker)) {
                frame = JpegFrame.read(jpeg, at, length, marker);
            }
            if (marker == START_OF_SCAN && frame != null && length > 2) {
                frame.checkHeld(jpeg[at + 2] & 0xff);
            }
            at += length;
            if (marker == START_OF_SCAN) {
                scanned = true;
                at = afterEntropyCodedData(jpeg, at);
            }
        }
    }

    /** The place after the marker that begins at or after {@code at}; fill bytes are allowed, anything else is not. */
    private static int marker(byte[] jpeg, int at) {
        int place = at;
        if (place >= jpeg.length || jpeg[place] != (byte) 0xff) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        while (place < jpeg.length && jpeg[place] == (byte) 0xff) {
            place++;
        }
        if (place >= jpeg.length) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return place + 1;
    }

    private static int length(byte[] jpeg, int at) {
        if (at + 2 > jpeg.length) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        int length = (jpeg[at] & 0xff) << 8 | jpeg[at + 1] & 0xff;
        if (length < 2 || at + length > jpeg.length) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return length;
    }

    private static int afterEntropyCodedData(byte[] jpeg, int from) {
        for (int at = from; at + 1 < jpeg.length; at++) {
            int next = jpeg[at + 1] & 0xff;
            if (jpeg[at] == (byte) 0xff && next != 0 && next != 0xff && !standsAlone(next)) {
                return at;
            }
        }
        throw new RefusedFile(Refusal.DAMAGED);
    }

    /** Restart marks and TEM have no length. */
    private static boolean standsAlone(int marker) {
        return marker >= 0xd0 && marker <= 0xd7 || marker == 0x01;
    }

    private static int orientation(byte[] jpeg) {
        try {
            Metadata metadata =
                    JpegMetadataReader.readMetadata(new ByteArrayInputStream(jpeg), List.of(new ExifReader()));
            return Orientation.in(metadata);
        } catch (JpegProcessingException | IOException | RuntimeException e) {
            // Nonsense beside the picture does not make the picture worse: it is thrown away anyway.
            return Orientation.UPRIGHT;
        }
    }
}
