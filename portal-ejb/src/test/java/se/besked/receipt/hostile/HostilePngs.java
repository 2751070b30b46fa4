package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.int32;
import static se.besked.receipt.hostile.Bytes.join;

import java.util.Arrays;
import java.util.function.Supplier;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePictures;

/** PNGs whose picture itself is the trap. */
final class HostilePngs {

    private HostilePngs() {}

    static Stream<HostileFile> files() {
        return Stream.of(sizes(), broken(), Cut.everywhere("PNG", "kvitto.png", () -> SamplePictures.png(600, 400)))
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> sizes() {
        return Stream.of(
                pixels("PNG of 900 Mpx, all there", () -> PngBytes.blank(30_000, 30_000, 1, PngBytes.GREY)),
                pixels(
                        "PNG that says 900 Mpx",
                        () -> PngBytes.of(
                                PngBytes.header(30_000, 30_000, 8, PngBytes.RGB, 0),
                                PngBytes.chunk("IDAT", Bytes.packedZeros(9)),
                                PngBytes.end())),
                pixels(
                        "PNG with a side of two billion",
                        () -> PngBytes.of(
                                PngBytes.header(Integer.MAX_VALUE, 1, 1, PngBytes.GREY, 0),
                                PngBytes.chunk("IDAT", Bytes.packedZeros(9)),
                                PngBytes.end())),
                damaged(
                        "PNG with a side below nothing",
                        () -> PngBytes.of(
                                PngBytes.header(-1, -1, 8, PngBytes.GREY, 0),
                                PngBytes.chunk("IDAT", Bytes.packedZeros(9)),
                                PngBytes.end())),
                damaged("PNG without width", () -> PngBytes.blank(0, 10, 8, PngBytes.GREY)),
                HostileFile.drawn("PNG of 49 Mpx", "kvitto.png", () -> PngBytes.blank(7_000, 7_000, 8, PngBytes.GREY)),
                heavy(
                        "PNG of 49 Mpx in four colours of 16 bits",
                        () -> PngBytes.blank(7_000, 7_000, 16, PngBytes.RGBA)),
                heavy("PNG of 49 Mpx in seven passes", () -> PngBytes.blankInPasses(7_000, 7_000, 3)),
                HostileFile.drawn("PNG of 12 000 by 1", "kvitto.png", () -> PngBytes.blank(12_000, 1, 8, PngBytes.RGB)),
                HostileFile.drawn("PNG of 16 bits", "kvitto.png", () -> PngBytes.blank(60, 40, 16, PngBytes.RGBA)),
                HostileFile.either(
                        "PNG of ten pixels that unpack to a gigabyte",
                        "kvitto.png",
                        () -> PngBytes.of(
                                PngBytes.header(10, 1, 8, PngBytes.GREY, 0),
                                PngBytes.chunk("IDAT", Bytes.packedZeros(1L << 30)),
                                PngBytes.end()),
                        Refusal.DAMAGED));
    }

    private static Stream<HostileFile> broken() {
        return Stream.of(
                damaged("PNG with a changed pixel", () -> Bytes.changed(good(), good().length / 2)),
                damaged("PNG with a changed sum", () -> Bytes.changed(good(), good().length - 1)),
                damaged(
                        "PNG with less picture than it says",
                        () -> PngBytes.of(
                                PngBytes.header(100, 100, 8, PngBytes.RGB, 0),
                                PngBytes.chunk("IDAT", Bytes.packedZeros(5_000)),
                                PngBytes.end())),
                damaged(
                        "PNG whose picture is not packed",
                        () -> PngBytes.of(
                                PngBytes.header(10, 10, 8, PngBytes.RGB, 0),
                                PngBytes.chunk("IDAT", new byte[310]),
                                PngBytes.end())),
                damaged(
                        "PNG without a picture",
                        () -> PngBytes.of(PngBytes.header(10, 10, 8, PngBytes.RGB, 0), PngBytes.end())),
                damaged(
                        "PNG without a header",
                        () -> PngBytes.of(PngBytes.chunk("IDAT", Bytes.packedZeros(310)), PngBytes.end())),
                damaged(
                        "PNG with two headers",
                        () -> PngBytes.inserted(PngBytes.header(9_000, 5_000, 8, PngBytes.RGB, 0))),
                damaged("PNG without an end", () -> Arrays.copyOf(good(), good().length - 12)),
                damaged("PNG of 3 bits", () -> PngBytes.blank(10, 10, 3, PngBytes.GREY)),
                damaged("PNG of a kind of colours that is none", () -> PngBytes.blank(10, 10, 8, 5)),
                damaged(
                        "PNG with colours from a palette that is not there",
                        () -> PngBytes.blank(10, 10, 8, PngBytes.PALETTE)),
                damaged(
                        "PNG whose chunk has a length below nothing",
                        () -> PngBytes.inserted(join(int32(-1), Bytes.ascii("tEXt"), int32(0)))),
                damaged(
                        "PNG whose chunk is longer than it",
                        () -> PngBytes.inserted(join(int32(Integer.MAX_VALUE), Bytes.ascii("tEXt"), int32(0)))));
    }

    private static HostileFile damaged(String what, Supplier<byte[]> made) {
        return HostileFile.refused(what, "kvitto.png", made, Refusal.DAMAGED);
    }

    private static HostileFile pixels(String what, Supplier<byte[]> made) {
        return HostileFile.refused(what, "kvitto.png", made, Refusal.TOO_MANY_PIXELS);
    }

    private static HostileFile heavy(String what, Supplier<byte[]> made) {
        return HostileFile.either(what, "kvitto.png", made, Refusal.DAMAGED, Refusal.TOO_MANY_PIXELS);
    }

    private static byte[] good() {
        return SamplePictures.png(80, 60);
    }
}
