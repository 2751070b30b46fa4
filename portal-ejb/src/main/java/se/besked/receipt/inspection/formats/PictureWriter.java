package se.besked.receipt.inspection.formats;

import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/** Writes pictures without any metadata: only pixels go in, so only pixels come out. */
final class PictureWriter {

    private static final float QUALITY = 0.85f;
    /** A PNG beyond this holds a photo, which a JPEG shows as well in a tenth of it. */
    private static final long SHARP_BYTES = 1_000_000;
    /** Longest side of the small copy, in pixels: thrice what a list shows, for screens that are that fine. */
    private static final int SMALL = 240;

    private PictureWriter() {}

    /** Drawn things stay sharp as PNG while that is small; photos become JPEG. */
    static Picture write(BufferedImage image, int page, FileKind from, Path out) throws IOException {
        Path small = out.resolve(page + "-small.jpg");
        encode(small(image), FileKind.JPEG, small);
        FileKind kind = from == FileKind.JPEG || from == FileKind.HEIC ? FileKind.JPEG : FileKind.PNG;
        Path file = out.resolve(page + (kind == FileKind.PNG ? ".png" : ".jpg"));
        encode(image, kind, file);
        if (kind == FileKind.PNG && Files.size(file) > SHARP_BYTES) {
            Files.delete(file);
            kind = FileKind.JPEG;
            file = out.resolve(page + ".jpg");
            encode(image, kind, file);
        }
        return new Picture(page, file, small, kind, image.getWidth(), image.getHeight(), Fingerprint.of(image));
    }

    private static void encode(BufferedImage image, FileKind kind, Path file) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageOutputStream stream = new FileImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage small(BufferedImage image) {
        double by = Math.min(1, (double) SMALL / Math.max(image.getWidth(), image.getHeight()));
        int width = Math.max(1, (int) (image.getWidth() * by));
        int height = Math.max(1, (int) (image.getHeight() * by));
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = small.createGraphics();
        graphics.drawImage(image.getScaledInstance(width, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
        graphics.dispose();
        return small;
    }
}
