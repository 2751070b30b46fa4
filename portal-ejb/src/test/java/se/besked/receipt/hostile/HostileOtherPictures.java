package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.int32;
import static se.besked.receipt.hostile.Bytes.join;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SampleTiffs;
import se.besked.receipt.inspection.SampleWebp;

/** TIFF, WebP and HEIC: what a phone or an old scanner may send, and what only looks like it. */
final class HostileOtherPictures {

    private HostileOtherPictures() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                        broken(),
                        Cut.everywhere("TIFF", "kvitto.tif", () -> SampleTiffs.pages(2)),
                        Cut.everywhere("WebP", "kvitto.webp", () -> SampleWebp.corners(200, 150)))
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> broken() {
        return Stream.of(
                tiff("TIFF that leads in a circle", () -> directory(8, 0x0100, 4, 1, 10)),
                tiff("TIFF with a directory beyond its end", () -> join(ascii("II*\0"), int32(0x7fffffff))),
                tiff("TIFF without a directory", () -> ascii("II*\0\0\0\0\0")),
                tiff("TIFF of 900 Mpx in one strip", () -> strip(30_000, 30_000, 100, 0x7fffffff)),
                tiff("TIFF of 49 Mpx with nothing in it", () -> strip(7_000, 7_000, 100, 0)),
                tiff("TIFF of 50 by 50 in a strip that is not there", () -> strip(50, 50, 0x70000000, 2_500)),
                tiff("TIFF with a list of four billion", () -> directory(0, 0x0111, 4, -1, 8)),
                tiff("TIFF of two billion in width", () -> strip(Integer.MAX_VALUE, 1, 100, 9)),
                webp("WebP without a picture", () -> riff("")),
                webp(
                        "WebP with a wrong size",
                        () -> join(ascii("RIFF"), little(Integer.MAX_VALUE), ascii("WEBPVP8 "), little(-1))),
                webp(
                        "WebP of 16 384 by 16 384",
                        () -> riff("VP8X" + latin(little(10)) + "\0\0\0\0\u00ff\u003f\0\u00ff\u003f\0")),
                webp(
                        "WebP without loss of 16 384 by 16 384 and no more",
                        () -> riff("VP8L" + latin(little(6)) + "\u002f\u00ff\u00ff\u00ff\u000f\0")),
                webp(
                        "WebP of a frame without width",
                        () -> riff("VP8 " + latin(little(10)) + "\u0010\0\0\u009d\1\u002a\0\0\0\0")),
                webp("WebP of 300 000 empty chunks", () -> riff("BESK\0\0\0\0".repeat(300_000))),
                heic("HEIC that is only its first box", () -> box("ftypheic\0\0\0\0mif1heic")),
                heic(
                        "HEIC with a box of no size",
                        () -> join(box("ftypheic\0\0\0\0mif1heic"), int32(0), ascii("meta"), new byte[90])),
                heic(
                        "HEIC with a box smaller than its head",
                        () -> join(box("ftypheic\0\0\0\0mif1heic"), int32(3), ascii("meta"))),
                heic(
                        "HEIC with a box of four gigabytes",
                        () -> join(box("ftypheic\0\0\0\0mif1heic"), int32(-1), ascii("mdat"))),
                heic(
                        "HEIC with a box of eight exabytes",
                        () -> join(
                                box("ftypheic\0\0\0\0mif1heic"),
                                int32(1),
                                ascii("mdat"),
                                int32(0x7fffffff),
                                int32(-1),
                                new byte[50])),
                heic("HEIC with boxes a thousand deep", () -> join(box("ftypheic\0\0\0\0mif1heic"), nested(1_000))),
                heic(
                        "HEIC with nonsense behind its first box",
                        () -> join(box("ftypheic\0\0\0\0mif1heic"), Bytes.filled(HostileFile.MARKER, 500_000))));
    }

    private static HostileFile tiff(String what, Supplier<byte[]> made) {
        return refused(what, "kvitto.tif", made);
    }

    private static HostileFile webp(String what, Supplier<byte[]> made) {
        return refused(what, "kvitto.webp", made);
    }

    private static HostileFile heic(String what, Supplier<byte[]> made) {
        return refused(what, "IMG_0001.HEIC", made);
    }

    private static HostileFile refused(String what, String sent, Supplier<byte[]> made) {
        return HostileFile.refused(
                what, sent, made, Refusal.DAMAGED, Refusal.TOO_MANY_PIXELS, Refusal.HEIC_UNSUPPORTED);
    }

    private static byte[] little(int value) {
        return ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(value)
                .array();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static byte[] riff(String chunks) {
        return join(ascii("RIFF"), little(chunks.length() + 4), ascii("WEBP" + chunks));
    }

    private static byte[] box(String content) {
        return join(int32(content.length() + 4), ascii(content));
    }

    private static byte[] nested(int depth) {
        return Bytes.of(out -> {
            for (int level = depth; level > 0; level--) {
                out.write(int32(level * 8));
                out.write(ascii("moov"));
            }
        });
    }

    /** One entry, and where the next directory is said to be. */
    private static byte[] directory(int next, int tag, int type, int count, int value) {
        ByteBuffer tiff = ByteBuffer.allocate(26)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(ascii("II*\0"))
                .putInt(8)
                .putShort((short) 1);
        return tiff.putShort((short) tag)
                .putShort((short) type)
                .putInt(count)
                .putInt(value)
                .putInt(next)
                .array();
    }

    /** Eight bits of grey, in one strip that lies at {@code at} and has so many bytes. */
    private static byte[] strip(int width, int height, int at, int bytes) {
        int[][] entries = {
            {0x100, 4, 1, width},
            {0x101, 4, 1, height},
            {0x102, 3, 1, 8},
            {0x103, 3, 1, 1},
            {0x106, 3, 1, 1},
            {0x111, 4, 1, at},
            {0x115, 3, 1, 1},
            {0x116, 4, 1, height},
            {0x117, 4, 1, bytes}
        };
        ByteBuffer tiff = ByteBuffer.allocate(14 + entries.length * 12).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put(ascii("II*\0")).putInt(8).putShort((short) entries.length);
        for (int[] entry : entries) {
            tiff.putShort((short) entry[0])
                    .putShort((short) entry[1])
                    .putInt(entry[2])
                    .putInt(entry[3]);
        }
        return tiff.putInt(0).array();
    }
}
