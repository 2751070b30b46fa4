package se.besked.receipt.inspection.formats;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;

/**
 * Walks through the segments of a JPEG to its end mark. Decoders fill what is missing with grey and only warn; a
 * receipt whose lower half is grey must be sent again instead. What phones and programs leave that is no loss, some
 * stray bytes between segments or no end mark behind a picture that is all there, is mended.
 *
 * @param orientation (1 to 8, Exif tag 0x0112) in which it was taken
 * @param mended all of it anew, if something had to be mended
 */
record JpegStructure(int orientation, Optional<byte[]> mended) {

    private static final int START_OF_SCAN = 0xda;
    private static final int END_OF_IMAGE = 0xd9;
    /** More than this between two segments, or in all, is no accident. */
    private static final int MOST_STRAY = 256;

    /**
     * @throws RefusedFile DAMAGED if it stops before its end, TOO_MANY_PIXELS if it is so made that all must be held
     */
    static JpegStructure read(byte[] jpeg) {
        return new Walk(jpeg).toTheEnd();
    }

    /** One walk, and what has been seen on it. */
    private static final class Walk {

        private final byte[] jpeg;
        /** What is kept of it, while anything is left out. */
        private final ByteArrayOutputStream kept = new ByteArrayOutputStream();

        private final JpegScans scans = new JpegScans();
        private int copied;
        private int stray;
        private JpegFrame frame;

        Walk(byte[] jpeg) {
            this.jpeg = jpeg;
        }

        JpegStructure toTheEnd() {
            int at = 2;
            while (true) {
                if (at >= jpeg.length && frame != null && scans.complete(frame.components())) {
                    return mended(true);
                }
                at = marker(at);
                int marker = jpeg[at - 1] & 0xff;
                if (marker == END_OF_IMAGE) {
                    if (!scans.any()) {
                        throw new RefusedFile(Refusal.DAMAGED);
                    }
                    // What follows (a second picture, a film, an archive) stays in the original, which is never shown.
                    return stray == 0 ? new JpegStructure(orientation(jpeg), Optional.empty()) : mended(false);
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
                    scans.seen(jpeg, at - length, length);
                    at = afterEntropyCodedData(jpeg, at);
                }
            }
        }

        /**
         * The place after the marker that begins at or after {@code at}; fill bytes and a few stray ones are allowed.
         */
        private int marker(int at) {
            int place = at;
            while (place < jpeg.length && jpeg[place] != (byte) 0xff) {
                place++;
            }
            if (place > at) {
                stray += place - at;
                kept.write(jpeg, copied, at - copied);
                copied = place;
            }
            while (place < jpeg.length && jpeg[place] == (byte) 0xff) {
                place++;
            }
            if (place >= jpeg.length || jpeg[place] == 0 || stray > MOST_STRAY) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            return place + 1;
        }

        private JpegStructure mended(boolean endMissing) {
            kept.write(jpeg, copied, jpeg.length - copied);
            if (endMissing) {
                kept.write(0xff);
                kept.write(END_OF_IMAGE);
            }
            byte[] mended = kept.toByteArray();
            return new JpegStructure(orientation(mended), Optional.of(mended));
        }
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
        return jpeg.length;
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
