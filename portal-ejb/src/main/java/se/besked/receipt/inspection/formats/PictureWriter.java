package se.besked.receipt.inspection.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
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

    private PictureWriter() {}

    /** Drawn things stay sharp as PNG while that is small; photos become JPEG. */
    static Picture write(BufferedImage image, int page, FileKind from, Path out) throws IOException {
        Optional<Fingerprint> fingerprint = Fingerprint.of(image);
        if (from != FileKind.JPEG && from != FileKind.HEIC) {
            Picture sharp = encode(image, page, FileKind.PNG, out.resolve(page + ".png"), fingerprint);
            if (Files.size(sharp.file()) <= SHARP_BYTES) {
                return sharp;
            }
            Files.delete(sharp.file());
        }
        return encode(image, page, FileKind.JPEG, out.resolve(page + ".jpg"), fingerprint);
    }

    private static Picture encode(
            BufferedImage image, int page, FileKind kind, Path file, Optional<Fingerprint> fingerprint)
            throws IOException {
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
        return new Picture(page, file, kind, image.getWidth(), image.getHeight(), fingerprint);
    }
}
