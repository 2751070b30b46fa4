package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.join;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePictures;

/** JPEGs whose picture itself is the trap. */
final class HostileJpegs {

    private static final int FRAME = 0xc0;
    private static final int QUANTISATION = 0xdb;
    private static final int HUFFMAN = 0xc4;
    private static final int SCAN = 0xda;

    private HostileJpegs() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                        sizes(),
                        broken(),
                        scans(),
                        Cut.everywhere("JPEG", "kvitto.jpg", () -> SamplePictures.phonePhoto(600, 400, 6)))
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> sizes() {
        return Stream.of(
                HostileFile.refused(
                        "JPEG of 65 500 by 65 500",
                        "kvitto.jpg",
                        () -> JpegBytes.sized(good(), 65_500, 65_500),
                        Refusal.TOO_MANY_PIXELS),
                HostileFile.refused(
                        "JPEG with a side of 20 001",
                        "kvitto.jpg",
                        () -> JpegBytes.sized(good(), 20_001, 8),
                        Refusal.TOO_MANY_PIXELS),
                damaged("JPEG without width", () -> JpegBytes.sized(good(), 0, 60)),
                damaged("JPEG without height", () -> JpegBytes.sized(good(), 80, 0)),
                HostileFile.either(
                        "JPEG that tells its height afterwards",
                        "kvitto.jpg",
                        HostileJpegs::heightAfterwards,
                        Refusal.DAMAGED),
                HostileFile.either(
                        "JPEG that says 49 Mpx and holds 80 by 60",
                        "kvitto.jpg",
                        () -> JpegBytes.sized(good(), 7_000, 7_000),
                        Refusal.DAMAGED),
                HostileFile.drawn(
                        "JPEG of 49 Mpx",
                        "kvitto.jpg",
                        () -> encoded(blank(7_000, 7_000, BufferedImage.TYPE_BYTE_GRAY))),
                HostileFile.drawn(
                        "JPEG of 12 000 by 1",
                        "kvitto.jpg",
                        () -> encoded(blank(12_000, 1, BufferedImage.TYPE_INT_RGB))),
                HostileFile.drawn(
                        "JPEG of 1 by 12 000",
                        "kvitto.jpg",
                        () -> encoded(blank(1, 12_000, BufferedImage.TYPE_INT_RGB))),
                HostileFile.drawn("JPEG of one pixel", "kvitto.jpg", () -> SamplePictures.jpeg(1, 1)));
    }

    private static Stream<HostileFile> broken() {
        return Stream.of(
                damaged("JPEG with its frame left out", () -> JpegBytes.without(good(), FRAME)),
                damaged("JPEG with two frames", () -> {
                    byte[] jpeg = good();
                    int at = JpegBytes.find(jpeg, FRAME);
                    return JpegBytes.inserted(jpeg, Arrays.copyOfRange(jpeg, at, at + 19));
                }),
                damaged("JPEG without tables to unpack it", () -> JpegBytes.without(good(), QUANTISATION)),
                damaged(
                        "JPEG whose code table has too many codes",
                        () -> JpegBytes.patched(good(), HUFFMAN, 5, 255, 255, 255, 255)),
                HostileFile.either(
                        "JPEG that says its codes are arithmetic",
                        "kvitto.jpg",
                        () -> JpegBytes.patched(good(), FRAME, 1, 0xc9),
                        Refusal.DAMAGED),
                damaged("JPEG without loss", () -> JpegBytes.patched(good(), FRAME, 1, 0xc3)),
                damaged("JPEG of 12 bits", () -> JpegBytes.patched(good(), FRAME, 4, 12)),
                damaged("JPEG of 255 colours", () -> JpegBytes.patched(good(), FRAME, 9, 255)),
                damaged("JPEG whose colours have no size", () -> JpegBytes.patched(good(), FRAME, 11, 0)),
                damaged(
                        "JPEG whose segment is longer than it",
                        () -> JpegBytes.patched(good(), QUANTISATION, 2, 255, 255)),
                damaged("JPEG whose segment has a length of 0", () -> JpegBytes.patched(good(), QUANTISATION, 2, 0, 0)),
                damaged("JPEG that ends where it begins", () ->
                        new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xd9}),
                damaged("JPEG of ten megabytes of fill bytes", () -> {
                    byte[] fill = new byte[HostileSizes.LIMIT - 2];
                    Arrays.fill(fill, (byte) 0xff);
                    return join(new byte[] {(byte) 0xff, (byte) 0xd8}, fill);
                }),
                HostileFile.either(
                        "JPEG that restarts after each block and never does",
                        "kvitto.jpg",
                        () -> JpegBytes.with(good(), 0xdd, new byte[] {0, 1}),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "JPEG with a hundred thousand restarts",
                        "kvitto.jpg",
                        () -> {
                            byte[] jpeg = good();
                            byte[] restarts = Bytes.filled("\u00ff\u00d0", 200_000);
                            return join(
                                    Arrays.copyOf(jpeg, jpeg.length - 2), restarts, new byte[] {(byte) 0xff, (byte) 0xd9
                                    });
                        },
                        Refusal.DAMAGED));
    }

    private static Stream<HostileFile> scans() {
        return Stream.of(
                HostileFile.drawn(
                        "JPEG in passes",
                        "kvitto.jpg",
                        () -> JpegBytes.progressive(SamplePictures.corners(300, 200, BufferedImage.TYPE_INT_RGB))),
                HostileFile.either(
                        "JPEG of 49 Mpx in passes",
                        "kvitto.jpg",
                        () -> JpegBytes.progressive(blank(7_000, 7_000, BufferedImage.TYPE_3BYTE_BGR)),
                        Refusal.DAMAGED,
                        Refusal.TOO_MANY_PIXELS),
                HostileFile.either(
                        "JPEG with a thousand passes over 9 Mpx",
                        "kvitto.jpg",
                        () -> JpegBytes.scannedAgain(
                                JpegBytes.progressive(blank(3_000, 3_000, BufferedImage.TYPE_3BYTE_BGR)), 1_000),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "JPEG with a hundred thousand passes over little",
                        "kvitto.jpg",
                        () -> JpegBytes.scannedAgain(
                                JpegBytes.progressive(blank(64, 64, BufferedImage.TYPE_3BYTE_BGR)), 100_000),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "JPEG with its only pass twice",
                        "kvitto.jpg",
                        () -> {
                            byte[] jpeg = good();
                            int at = JpegBytes.find(jpeg, SCAN);
                            return join(
                                    Arrays.copyOf(jpeg, jpeg.length - 2), Arrays.copyOfRange(jpeg, at, jpeg.length));
                        },
                        Refusal.DAMAGED));
    }

    private static HostileFile damaged(String what, Supplier<byte[]> made) {
        return HostileFile.refused(what, "kvitto.jpg", made, Refusal.DAMAGED);
    }

    /** The height stands behind the first pass, as scanners write that do not know it before. */
    private static byte[] heightAfterwards() {
        byte[] jpeg = JpegBytes.sized(good(), 80, 0);
        byte[] height = JpegBytes.segment(0xdc, Bytes.int16(60));
        return join(Arrays.copyOf(jpeg, jpeg.length - 2), height, new byte[] {(byte) 0xff, (byte) 0xd9});
    }

    private static byte[] good() {
        return SamplePictures.jpeg(80, 60);
    }

    private static BufferedImage blank(int width, int height, int type) {
        return new BufferedImage(width, height, type);
    }

    private static byte[] encoded(BufferedImage image) {
        return Bytes.of(out -> ImageIO.write(image, "jpeg", out));
    }
}
