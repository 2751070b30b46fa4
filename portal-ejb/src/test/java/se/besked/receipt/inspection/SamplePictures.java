package se.besked.receipt.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Pictures made in code, honest and hostile, so that no binary has to be kept. */
public final class SamplePictures {

    public static final Color TOP_LEFT = Color.RED;
    public static final Color TOP_RIGHT = Color.GREEN;
    public static final Color BOTTOM_LEFT = Color.BLUE;
    public static final Color BOTTOM_RIGHT = Color.BLACK;

    private SamplePictures() {}

    /** Four corners of four colours. */
    public static BufferedImage corners(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D graphics = image.createGraphics();
        fill(graphics, TOP_LEFT, 0, 0, width / 2, height / 2);
        fill(graphics, TOP_RIGHT, width / 2, 0, width - width / 2, height / 2);
        fill(graphics, BOTTOM_LEFT, 0, height / 2, width / 2, height - height / 2);
        fill(graphics, BOTTOM_RIGHT, width / 2, height / 2, width - width / 2, height - height / 2);
        graphics.dispose();
        return image;
    }

    private static void fill(Graphics2D graphics, Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return encode("jpeg", corners(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] png(int width, int height) {
        return encode("png", corners(width, height, BufferedImage.TYPE_INT_RGB));
    }

    public static byte[] encode(String format, BufferedImage image) {
        return bytes(out -> ImageIO.write(image, format, out));
    }

    /** A photo as a phone takes it: held as {@code orientation} says, at 59.33° N 18.06° E, by a "Besked Phone". */
    public static byte[] phonePhoto(int width, int height, int orientation) {
        byte[] jpeg = jpeg(width, height);
        return segment(jpeg, 0xe1, "Exif\0\0" + new String(exif(orientation), StandardCharsets.ISO_8859_1));
    }

    /** A JPEG with one segment more at its start. */
    public static byte[] segment(byte[] jpeg, int marker, String content) {
        byte[] bytes = content.getBytes(StandardCharsets.ISO_8859_1);
        return bytes(out -> {
            out.write(jpeg, 0, 2);
            out.write(ByteBuffer.allocate(4)
                    .putShort((short) (0xff00 | marker))
                    .putShort((short) (bytes.length + 2))
                    .array());
            out.write(bytes);
            out.write(jpeg, 2, jpeg.length - 2);
        });
    }

    /** The block of metadata that such a phone writes. */
    public static byte[] exif(int orientation) {
        ByteBuffer tiff = ByteBuffer.allocate(166);
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
        tiff.putShort((short) 3);
        entry(tiff, 0x0110, 2, 13, 50);
        entry(tiff, 0x0112, 3, 1, orientation << 16);
        entry(tiff, 0x8825, 4, 1, 64);
        tiff.putInt(0);
        tiff.position(50).put("Besked Phone\0".getBytes(StandardCharsets.US_ASCII));
        tiff.position(64).putShort((short) 4);
        entry(tiff, 1, 2, 2, 'N' << 24);
        entry(tiff, 2, 5, 3, 118);
        entry(tiff, 3, 2, 2, 'E' << 24);
        entry(tiff, 4, 5, 3, 142);
        tiff.putInt(0);
        tiff.position(118);
        for (int part : new int[] {59, 19, 48, 18, 3, 36}) {
            tiff.putInt(part).putInt(1);
        }
        return tiff.array();
    }

    private static void entry(ByteBuffer tiff, int tag, int type, int count, int value) {
        tiff.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }

    /** As printers like it: cyan, magenta, yellow, black; all white paper. */
    public static byte[] cmykJpeg(int width, int height) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 4, null);
        return bytes(out -> {
            Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
            ImageWriter writer = writers.next();
            while (!writer.getClass().getName().startsWith("com.sun")) {
                writer = writers.next();
            }
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(new IIOImage(raster, null, null));
            }
        });
    }

    public static byte[] deepGreyPng(int width, int height, int level) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_USHORT_GRAY);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.getRaster().setSample(x, y, 0, level << 8);
            }
        }
        return encode("png", image);
    }

    public static byte[] deepColourPng(int width, int height, int red, int green, int blue) {
        WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, 3, null);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                raster.setPixel(x, y, new int[] {red * 257, green * 257, blue * 257});
            }
        }
        ComponentColorModel model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB), false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        return encode("png", new BufferedImage(model, raster, false, null));
    }

    /** Comes in rough first and then finer; its header says that size, its content is of a small one. */
    public static byte[] progressive(int width, int height) {
        byte[] jpeg = bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(null, new IIOImage(corners(80, 60, BufferedImage.TYPE_INT_RGB), null, null), how);
            }
        });
        return resized(jpeg, width, height);
    }

    /** A correct header of that size with next to nothing behind it. */
    public static byte[] hugePng(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(13).putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        return bytes(out -> {
            out.write(png(1, 1), 0, 8);
            chunk(out, "IHDR", header.array());
            chunk(out, "IDAT", new byte[] {0x78, (byte) 0x9c, 3, 0, 0, 0, 0, 1});
            chunk(out, "IEND", new byte[0]);
        });
    }

    /** The size in its start-of-frame segment becomes another. */
    public static byte[] resized(byte[] jpeg, int side) {
        return resized(jpeg, side, side);
    }

    private static byte[] resized(byte[] jpeg, int width, int height) {
        byte[] copy = jpeg.clone();
        for (int at = 2; ; ) {
            int marker = copy[at + 1] & 0xff;
            if (marker == 0xc0 || marker == 0xc2) {
                ByteBuffer.wrap(copy).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
                return copy;
            }
            at += 2 + ((copy[at + 2] & 0xff) << 8 | copy[at + 3] & 0xff);
        }
    }

    public static byte[] pngWith(String type, byte[] content) {
        byte[] png = png(40, 30);
        return bytes(out -> {
            out.write(png, 0, 33);
            chunk(out, type, content);
            out.write(png, 33, png.length - 33);
        });
    }

    private static void chunk(ByteArrayOutputStream out, String type, byte[] content) throws IOException {
        byte[] typed = plus(type.getBytes(StandardCharsets.US_ASCII), content);
        CRC32 sum = new CRC32();
        sum.update(typed);
        out.write(ByteBuffer.allocate(4).putInt(content.length).array());
        out.write(typed);
        out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }

    public static byte[] zip() {
        return bytes(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.putNextEntry(new ZipEntry("Run.class"));
                zip.write(new byte[2000]);
            }
        });
    }

    public static byte[] plus(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    public interface Writing {
        void to(ByteArrayOutputStream out) throws IOException;
    }

    public static byte[] bytes(Writing writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writing.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
