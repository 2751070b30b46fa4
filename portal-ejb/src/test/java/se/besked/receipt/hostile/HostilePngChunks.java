package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.int32;
import static se.besked.receipt.hostile.Bytes.join;

import java.util.function.Supplier;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;

/** Good PNGs with too much, or the wrong things, beside the picture. */
final class HostilePngChunks {

    private static final int MUCH = HostileSizes.LIMIT - 100_000;
    private static final long UNPACKED = 1L << 29;

    private HostilePngChunks() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                one(
                        "PNG with text that unpacks to 512 MB",
                        "zTXt",
                        () -> join(ascii("Comment\0\0"), Bytes.packedZeros(UNPACKED))),
                one(
                        "PNG with text of the world that unpacks to 512 MB",
                        "iTXt",
                        () -> join(ascii("XML:com.adobe.xmp\0\1\0\0\0"), Bytes.packedZeros(UNPACKED))),
                one(
                        "PNG with a colour profile that unpacks to 512 MB",
                        "iCCP",
                        () -> join(ascii("p\0\0"), Bytes.packedZeros(UNPACKED))),
                one(
                        "PNG with a colour profile of nonsense",
                        "iCCP",
                        () -> join(ascii("p\0\0"), Bytes.packed(ascii(HostileFile.MARKER.repeat(100))))),
                one(
                        "PNG with 10 MB of Exif",
                        "eXIf",
                        () -> join(ascii("MM\0*\0\0\0\b"), Bytes.filled(HostileFile.MARKER, MUCH))),
                one(
                        "PNG with 10 MB of text",
                        "tEXt",
                        () -> join(ascii("Comment\0"), Bytes.filled(HostileFile.MARKER, MUCH))),
                one("PNG held sideways, with a place", "eXIf", HostilePngChunks::exif),
                one("PNG that says how bright it is: not at all", "gAMA", () -> int32(0)),
                one(
                        "PNG with a size of its pixels beyond all",
                        "pHYs",
                        () -> join(int32(-1), int32(-1), new byte[] {1})),
                one("PNG with a day that is none", "tIME", () -> new byte[] {-1, -1, -1, -1, -1, -1, -1}),
                one("PNG with a script in a chunk nobody knows", "beSk", () -> ascii("<script>" + HostileFile.MARKER)),
                HostileFile.either(
                        "PNG with a chunk that must be known and is not",
                        "kvitto.png",
                        () -> PngBytes.with("BESK", ascii(HostileFile.MARKER)),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PNG with 800 000 empty chunks",
                        "kvitto.png",
                        () -> PngBytes.inserted(Bytes.of(out -> {
                            byte[] chunk = PngBytes.chunk("beSk", new byte[0]);
                            for (int number = 0; number < 800_000; number++) {
                                out.write(chunk);
                            }
                        })),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PNG with 700 000 crumbs of a picture",
                        "kvitto.png",
                        HostilePngChunks::crumbs,
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PNG with a thousand palettes",
                        "kvitto.png",
                        () -> PngBytes.inserted(Bytes.of(out -> {
                            byte[] chunk = PngBytes.chunk("PLTE", new byte[768]);
                            for (int number = 0; number < 1_000; number++) {
                                out.write(chunk);
                            }
                        })),
                        Refusal.DAMAGED),
                HostileFile.drawn(
                        "PNG film of 200 000 frames",
                        "kvitto.png",
                        () -> PngBytes.inserted(Bytes.of(out -> {
                            out.write(PngBytes.chunk("acTL", join(int32(Integer.MAX_VALUE), int32(0))));
                            byte[] frame = PngBytes.chunk("fcTL", new byte[26]);
                            for (int number = 0; number < 200_000; number++) {
                                out.write(frame);
                            }
                        }))));
    }

    private static HostileFile one(String what, String type, Supplier<byte[]> content) {
        return HostileFile.drawn(what, "kvitto.png", () -> PngBytes.with(type, content.get()));
    }

    private static byte[] exif() {
        return join(
                ascii("MM\0*\0\0\0\b\0\2"),
                ascii("\1\22\0\3\0\0\0\1\0\6\0\0"),
                ascii("\u0088\u0025\0\4\0\0\0\1\0\0\0\u0026"),
                int32(0),
                ascii("\0\1\0\1\0\2\0\0\0\2N\0\0\0"),
                int32(0),
                ascii(HostileFile.MARKER));
    }

    private static byte[] crumbs() {
        byte[] packed = Bytes.packedZeros(7_000L * 7_000);
        return Bytes.of(out -> {
            out.write(PngBytes.of(PngBytes.header(6_999, 7_000, 8, PngBytes.GREY, 0)));
            for (byte one : packed) {
                out.write(PngBytes.chunk("IDAT", new byte[] {one}));
            }
            for (int number = packed.length; number < 700_000; number++) {
                out.write(PngBytes.chunk("IDAT", new byte[0]));
            }
            out.write(PngBytes.end());
        });
    }
}
