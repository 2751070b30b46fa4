package se.besked.receipt.inspection.formats;

import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;

/** How a camera was held, as Exif tag 0x0112 says it: 1 to 8. */
public final class Orientation {

    static final int UPRIGHT = 1;

    /** As JPEG has it before the block; some programs write it in other formats too. */
    private static final String PREFIX = "Exif\0\0";

    private Orientation() {}

    static int in(Metadata metadata) {
        ExifIFD0Directory directory = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
        Integer orientation = directory == null ? null : directory.getInteger(ExifDirectoryBase.TAG_ORIENTATION);
        return orientation == null || orientation < 1 || orientation > 8 ? UPRIGHT : orientation;
    }

    /** @param exif a block as it stands in PNG and WebP */
    static int in(byte[] exif) {
        try {
            Metadata metadata = new Metadata();
            int start = new String(exif, 0, Math.min(exif.length, PREFIX.length()), StandardCharsets.ISO_8859_1)
                            .equals(PREFIX)
                    ? PREFIX.length()
                    : 0;
            new ExifReader().extract(new ByteArrayReader(exif, start), metadata, 0);
            return in(metadata);
        } catch (RuntimeException e) {
            // Nonsense beside the picture does not make the picture worse: it is thrown away anyway.
            return UPRIGHT;
        }
    }

    /** The picture as the person saw it; the same object when it stands upright already. */
    static BufferedImage upright(BufferedImage image, int orientation) {
        if (orientation == UPRIGHT) {
            return image;
        }
        int width = image.getWidth();
        int height = image.getHeight();
        boolean lies = orientation >= 5;
        BufferedImage upright = new BufferedImage(lies ? height : width, lies ? width : height, image.getType());
        Graphics2D graphics = upright.createGraphics();
        graphics.drawImage(image, transform(orientation, width, height), null);
        graphics.dispose();
        return upright;
    }

    /** @param quarterTurns clockwise, 0 to 3 */
    public static BufferedImage turned(BufferedImage image, int quarterTurns) {
        return upright(
                image,
                switch (quarterTurns) {
                    case 0 -> UPRIGHT;
                    case 1 -> 6;
                    case 2 -> 3;
                    case 3 -> 8;
                    default -> throw new IllegalArgumentException("quarter turns: " + quarterTurns);
                });
    }

    private static AffineTransform transform(int orientation, int width, int height) {
        // x' = m00 x + m01 y + m02, y' = m10 x + m11 y + m12; given as m00 m10 m01 m11 m02 m12
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }
}
