package se.besked.receipt.inspection.formats;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.SampleModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.UploadPolicy;

/** A photo or a scan: decoded, turned upright, scaled and drawn anew in plain colours. */
final class Photo {

    /** Decoded at most this many times larger than it is shown; more would only cost memory. */
    private static final int DECODED = 2;

    /**
     * What a picture as it is decoded and its copy in plain colours may take together: a third of what the process may
     * have.
     */
    static final long BOTH_BYTES = ResourceUsage.STOPPED_AT_MEGABYTES * 1024L * 1024 / 3;

    private static final int PLAIN_BYTES = 4;
    /** So many pixels across are enough to read a page, on a phone as on paper. */
    private static final int READABLE = 1_200;
    /** Of something long, all its pages together. */
    private static final long LONG_PIXELS = 8_000_000;
    /** Rows at a time: between other colours and plain ones, Java makes another copy of what it is given. */
    private static final int ROWS = 256;

    private final UploadPolicy policy;
    private final WorkMeter meter;
    private final FileKind kind;

    /** @param kind what the file is that was sent */
    Photo(UploadPolicy policy, WorkMeter meter, FileKind kind) {
        this.policy = policy;
        this.meter = meter;
        this.kind = kind;
    }

    /**
     * @param readAs what kind of file it is read as: another where a converter has been at work
     * @param frame where in the file it is, and how it lies there
     * @param page the number it gets, from 1
     * @return one; of something long its parts from top to bottom
     * @throws RefusedFile TOO_MANY_PAGES if there are too many of them
     */
    List<Picture> redraw(Path file, FileKind readAs, Frame frame, int page, int quarterTurns, Path out)
            throws IOException {
        BufferedImage scaled = scale(decode(file, readAs, frame.index()));
        BufferedImage upright = Orientation.turned(Orientation.upright(scaled, frame.orientation()), quarterTurns);
        if (upright.getWidth() > policy.pictureSide()) {
            // A long thing that lies is looked at as a whole; whoever turns it gets its pages.
            upright = resize(upright, (double) policy.pictureSide() / upright.getWidth());
        }
        int height = upright.getHeight();
        List<double[]> strips = height > policy.pictureSide() && Strips.isLong(height, upright.getWidth())
                ? Strips.of(height, upright.getWidth(), policy.maxPages())
                : List.of(new double[] {0, 1});
        List<Picture> pictures = new ArrayList<>();
        for (double[] strip : strips) {
            if (page + pictures.size() > policy.maxPages()) {
                throw new RefusedFile(Refusal.TOO_MANY_PAGES);
            }
            int top = (int) (strip[0] * height);
            int bottom = (int) (strip[1] * height);
            BufferedImage part = upright.getSubimage(0, top, upright.getWidth(), bottom - top);
            pictures.add(PictureWriter.write(part, page + pictures.size(), kind, out));
            meter.page();
        }
        return pictures;
    }

    /** As many times smaller as it is kept, at most 1: of something long, so much that its short side can be read. */
    private double kept(int width, int height) {
        int longer = Math.max(width, height);
        int shorter = Math.min(width, height);
        if (!Strips.isLong(longer, shorter)) {
            return Math.min(1, (double) policy.pictureSide() / longer);
        }
        double readable = Math.max((double) policy.pictureSide() / longer, (double) READABLE / shorter);
        return Math.min(Math.min(1, readable), Math.sqrt((double) LONG_PIXELS / ((long) width * height)));
    }

    private BufferedImage decode(Path file, FileKind readAs, int index) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName(readAs.name().toLowerCase(Locale.ROOT))
                .next();
        try (ImageInputStream in = new FileImageInputStream(file.toFile())) {
            // Without metadata: text and profile blocks of a PNG can unpack to gigabytes.
            reader.setInput(in, index == 0, true);
            int width = reader.getWidth(index);
            int height = reader.getHeight(index);
            policy.checkPixels(readAs, width, height);
            meter.decodes(width, height);
            AtomicBoolean cut = new AtomicBoolean();
            reader.addIIOReadWarningListener((source, warning) -> {
                if (warning.toLowerCase(Locale.ROOT).contains("premature end")) {
                    cut.set(true);
                }
            });
            ImageReadParam how = reader.getDefaultReadParam();
            int every = every(width, height, reader.getImageTypes(index).next());
            how.setSourceSubsampling(every, every, 0, 0);
            BufferedImage image = reader.read(index, how);
            if (cut.get()) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
            return image;
        } finally {
            reader.dispose();
        }
    }

    /** Each how many pixels one is taken: as many as can be seen, and as fit. */
    private int every(int width, int height, ImageTypeSpecifier type) {
        SampleModel model = type.getSampleModel();
        long bits = (long) model.getNumDataElements() * DataBuffer.getDataTypeSize(model.getDataType());
        double kept = kept(width, height);
        int every = Math.max(1, (int) Math.ceil(1 / (kept * DECODED)));
        while (true) {
            int across = -Math.floorDiv(-width, every);
            int down = -Math.floorDiv(-height, every);
            double copied = coloured(type.getBufferedImageType()) ? kept(across, down) : 1;
            long held = (long) across * down * bits / Byte.SIZE
                    + (long) (across * copied) * (long) (down * copied) * PLAIN_BYTES;
            if (held <= BOTH_BYTES) {
                meter.holds(held);
                return every;
            }
            every++;
        }
    }

    /** In 8-bit RGB on white, its longest side at most that of the policy. Decoded, it is at most twice as large. */
    private BufferedImage scale(BufferedImage decoded) {
        double kept = kept(decoded.getWidth(), decoded.getHeight());
        if (kept == 1) {
            return plain(decoded);
        }
        return resize(coloured(decoded.getType()) ? decoded : plain(decoded), kept);
    }

    /** Whether it is in colours that are drawn smaller without a copy of its own size. */
    private static boolean coloured(int type) {
        return type == BufferedImage.TYPE_3BYTE_BGR
                || type == BufferedImage.TYPE_INT_RGB
                || type == BufferedImage.TYPE_4BYTE_ABGR
                || type == BufferedImage.TYPE_INT_ARGB;
    }

    private static BufferedImage resize(BufferedImage image, double by) {
        int width = Math.max(1, (int) Math.round(image.getWidth() * by));
        int height = Math.max(1, (int) Math.round(image.getHeight() * by));
        BufferedImage resized = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = resized.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        // Behind what is see-through.
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.drawImage(image, 0, 0, width, height, null);
        graphics.dispose();
        return resized;
    }

    private static BufferedImage plain(BufferedImage decoded) {
        if (decoded.getType() == BufferedImage.TYPE_INT_RGB) {
            return decoded;
        }
        BufferedImage plain = new BufferedImage(decoded.getWidth(), decoded.getHeight(), BufferedImage.TYPE_INT_RGB);
        if (grey(decoded)) {
            copyGrey(decoded, plain);
            return plain;
        }
        Graphics2D graphics = plain.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, plain.getWidth(), plain.getHeight());
        for (int y = 0; y < decoded.getHeight(); y += ROWS) {
            int rows = Math.min(ROWS, decoded.getHeight() - y);
            graphics.drawImage(decoded.getSubimage(0, y, decoded.getWidth(), rows), 0, y, null);
        }
        graphics.dispose();
        return plain;
    }

    private static boolean grey(BufferedImage image) {
        return image.getColorModel() instanceof ComponentColorModel model
                && model.getColorSpace().getType() == ColorSpace.TYPE_GRAY;
    }

    /** By hand: Java takes grey samples for linear light and would bleach a scanned receipt. */
    private static void copyGrey(BufferedImage grey, BufferedImage plain) {
        Raster raster = grey.getRaster();
        int shift = grey.getColorModel().getComponentSize(0) - 8;
        boolean alpha = grey.getColorModel().hasAlpha();
        int[] samples = null;
        for (int y = 0; y < grey.getHeight(); y++) {
            for (int x = 0; x < grey.getWidth(); x++) {
                samples = raster.getPixel(x, y, samples);
                int level = eightBits(samples[0], shift);
                if (alpha) {
                    int seen = eightBits(samples[1], shift);
                    level = (level * seen + 255 * (255 - seen)) / 255;
                }
                plain.setRGB(x, y, level << 16 | level << 8 | level);
            }
        }
    }

    private static int eightBits(int sample, int shift) {
        return shift >= 0 ? sample >> shift : sample * 255 / ((1 << (8 + shift)) - 1);
    }
}
