package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.join;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import se.besked.receipt.inspection.SamplePictures;

/** Good JPEGs with too much, or the wrong things, beside the picture: all of it must stay behind. */
final class HostileJpegMetadata {

    private static final int MUCH = HostileSizes.LIMIT - 100_000;
    private static final String XMP = "http://ns.adobe.com/xap/1.0/\0";
    private static final String MORE_XMP = "http://ns.adobe.com/xmp/extension/\0";

    private HostileJpegMetadata() {}

    static Stream<HostileFile> files() {
        return Stream.concat(
                IntStream.rangeClosed(1, 8)
                        .mapToObj(orientation -> HostileFile.drawn(
                                "JPEG with a place, held as " + orientation,
                                "kvitto.jpg",
                                () -> SamplePictures.phonePhoto(320, 200, orientation))),
                Stream.of(
                        drawn("JPEG with 10 MB of Exif", new byte[0], MUCH, "Exif\0\0MM\0*\0\0\0\b"),
                        drawn("JPEG with 10 MB of XMP", new byte[0], MUCH, XMP),
                        drawn(
                                "JPEG with 10 MB of more XMP",
                                xmp(),
                                MUCH,
                                MORE_XMP + "0123456789ABCDEF0123456789ABCDEF"),
                        colours("JPEG with 10 MB of colour profile", MUCH),
                        drawn("JPEG with 10 MB of comments", new byte[0], MUCH, ""),
                        one(
                                "JPEG with a colour profile of nonsense",
                                JpegBytes.APP2,
                                join(ascii("ICC_PROFILE\0\1\1"), Bytes.filled(HostileFile.MARKER, 3_000))),
                        one(
                                "JPEG with part 200 of 255 of a colour profile",
                                JpegBytes.APP2,
                                join(ascii("ICC_PROFILE\0\u00c8\u00ff"), Bytes.filled(HostileFile.MARKER, 3_000))),
                        one(
                                "JPEG with the colour profile of its own colours",
                                JpegBytes.APP2,
                                profile(ColorSpace.CS_sRGB)),
                        one(
                                "JPEG of colours with the colour profile of grey",
                                JpegBytes.APP2,
                                profile(ColorSpace.CS_GRAY)),
                        one("JPEG with Exif that leads in a circle", JpegBytes.APP1, exif(1, 8)),
                        one("JPEG with Exif that counts four billion", JpegBytes.APP1, exif(-1, 0)),
                        one("JPEG with Exif of orientation 9", JpegBytes.APP1, orientation(9)),
                        one("JPEG with Exif of orientation 65 535", JpegBytes.APP1, orientation(65_535)),
                        one(
                                "JPEG with a drawing in XMP",
                                JpegBytes.APP1,
                                join(
                                        ascii(XMP),
                                        ascii("<!DOCTYPE x [<!ENTITY e SYSTEM "
                                                + "'file:///etc/passwd'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'>&e;"
                                                + HostileFile.MARKER + "</x:xmpmeta>"))),
                        one(
                                "JPEG with what Photoshop writes",
                                0xed,
                                join(
                                        ascii("Photoshop 3.0\0008BIM\4\4\0\0\377\377\377\377"),
                                        ascii(HostileFile.MARKER))),
                        one("JPEG that says its three colours are four", 0xee, ascii("Adobe\0d\0\0\0\0\2")),
                        HostileFile.drawn("JPEG of four inks", "kvitto.jpg", HostileJpegMetadata::fourInks)));
    }

    private static HostileFile one(String what, int marker, byte[] content) {
        return HostileFile.drawn(
                what, "kvitto.jpg", () -> JpegBytes.with(SamplePictures.jpeg(80, 60), marker, content));
    }

    private static HostileFile drawn(String what, byte[] first, int size, String before) {
        int marker = before.isEmpty() ? JpegBytes.COMMENT : JpegBytes.APP1;
        return HostileFile.drawn(
                what,
                "kvitto.jpg",
                () -> JpegBytes.inserted(
                        SamplePictures.jpeg(80, 60), join(first, JpegBytes.segments(marker, before, size))));
    }

    /** In 160 parts, each with its number, as long profiles are. */
    private static HostileFile colours(String what, int size) {
        return HostileFile.drawn(
                what,
                "kvitto.jpg",
                () -> JpegBytes.inserted(SamplePictures.jpeg(80, 60), Bytes.of(out -> {
                    int parts = size / 65_519;
                    for (int part = 1; part <= parts; part++) {
                        out.write(JpegBytes.segment(
                                JpegBytes.APP2,
                                join(
                                        ascii("ICC_PROFILE\0"),
                                        new byte[] {(byte) part, (byte) parts},
                                        Bytes.filled(HostileFile.MARKER, 65_519))));
                    }
                })));
    }

    private static byte[] xmp() {
        return JpegBytes.segment(
                JpegBytes.APP1,
                join(
                        ascii(XMP),
                        ascii("<x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF "
                                + "xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description "
                                + "xmlns:n='http://ns.adobe.com/xmp/note/' "
                                + "n:HasExtendedXMP='0123456789ABCDEF0123456789ABCDEF'/></rdf:RDF></x:xmpmeta>")));
    }

    private static byte[] profile(int colours) {
        return join(ascii("ICC_PROFILE\0\1\1"), ICC_Profile.getInstance(colours).getData());
    }

    /** One entry of text, and where the next directory is said to be. */
    private static byte[] exif(int count, int next) {
        ByteBuffer tiff =
                ByteBuffer.allocate(80).put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 1);
        tiff.putShort((short) 0x010f)
                .putShort((short) 2)
                .putInt(count)
                .putInt(26)
                .putInt(next);
        return tiff.put(ascii(HostileFile.MARKER)).array();
    }

    private static byte[] orientation(int value) {
        ByteBuffer tiff =
                ByteBuffer.allocate(80).put(ascii("Exif\0\0MM\0*")).putInt(8).putShort((short) 1);
        return tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) value)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }

    private static byte[] fourInks() {
        Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName("jpeg");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun")) {
            writer = writers.next();
        }
        ImageWriter plain = writer;
        return Bytes.of(out -> {
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                plain.setOutput(stream);
                plain.write(new IIOImage(
                        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 60, 40, 4, null), null, null));
            }
        });
    }
}
