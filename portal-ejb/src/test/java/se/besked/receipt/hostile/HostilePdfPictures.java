package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;

import java.util.function.Supplier;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePictures;

/** PDFs whose pictures are the trap. */
final class HostilePdfPictures {

    private HostilePdfPictures() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                picture(
                        "PDF with a picture of a gigapixel",
                        "/Width 32000 /Height 32000 /BitsPerComponent 8 /ColorSpace /DeviceGray "
                                + "/Filter /FlateDecode",
                        () -> Bytes.packedZeros(32_000L * 32_000)),
                picture(
                        "PDF with a picture of a gigapixel in black and white",
                        "/Width 32000 /Height 32000 /BitsPerComponent 1 "
                                + "/ColorSpace /DeviceGray /Filter /FlateDecode",
                        () -> Bytes.packedZeros(4_000L * 32_000)),
                picture(
                        "PDF with a picture of 49 Mpx in four inks",
                        "/Width 7000 /Height 7000 /BitsPerComponent 8 "
                                + "/ColorSpace /DeviceCMYK /Filter /FlateDecode",
                        () -> Bytes.packedZeros(4L * 7_000 * 7_000)),
                picture(
                        "PDF with a picture that says two billion by two billion",
                        "/Width 2147483647 /Height 2147483647 " + "/BitsPerComponent 8 /ColorSpace /DeviceRGB",
                        () -> new byte[100]),
                picture(
                        "PDF with a picture of less than nothing",
                        "/Width -5 /Height -5 /BitsPerComponent 8 /ColorSpace /DeviceRGB",
                        () -> new byte[100]),
                picture(
                        "PDF with a picture of 99 bits a colour",
                        "/Width 5 /Height 5 /BitsPerComponent 99 /ColorSpace /DeviceRGB",
                        () -> new byte[100]),
                picture(
                        "PDF with a picture masked by itself",
                        "/Width 5 /Height 5 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask 5 0 R",
                        () -> new byte[25]),
                picture(
                        "PDF with a mask of a gigapixel",
                        "/Width 5 /Height 5 /BitsPerComponent 8 /ColorSpace /DeviceGray /SMask << "
                                + "/Subtype /Image /Width 32000 /Height 32000 /BitsPerComponent 8 /ColorSpace "
                                + "/DeviceGray >>",
                        () -> new byte[25]),
                picture(
                        "PDF with a fax of two billion by two billion",
                        "/Width 2147483647 /Height 2147483647 /BitsPerComponent 1 "
                                + "/ColorSpace /DeviceGray /Filter /CCITTFaxDecode /DecodeParms << /K -1 "
                                + "/Columns 2147483647 /Rows 2147483647 >>",
                        () -> new byte[100]),
                picture(
                        "PDF with a fax of a gigapixel",
                        "/Width 32000 /Height 32000 /BitsPerComponent 1 /ColorSpace /DeviceGray "
                                + "/Filter /CCITTFaxDecode /DecodeParms << /K -1 /Columns 32000 /Rows 32000 >>",
                        () -> Bytes.filled("\u00ff", 4_000)),
                picture(
                        "PDF with a JBIG2 of 16 gigapixels",
                        "/Width 100 /Height 100 /BitsPerComponent 1 /ColorSpace /DeviceGray " + "/Filter /JBIG2Decode",
                        () -> jbig2(131_072, 131_072)),
                picture(
                        "PDF with a JBIG2 of 900 Mpx",
                        "/Width 30000 /Height 30000 /BitsPerComponent 1 /ColorSpace /DeviceGray "
                                + "/Filter /JBIG2Decode",
                        () -> jbig2(30_000, 30_000)),
                picture(
                        "PDF with a JBIG2 that says two billion",
                        "/Width 100 /Height 100 /BitsPerComponent 1 /ColorSpace /DeviceGray " + "/Filter /JBIG2Decode",
                        () -> jbig2(Integer.MAX_VALUE, Integer.MAX_VALUE)),
                picture("PDF with JPEG 2000", "/Width 10 /Height 10 /Filter /JPXDecode", () -> new byte[100]),
                picture(
                        "PDF with a JPEG of 65 500 by 65 500",
                        "/Width 10 /Height 10 /BitsPerComponent 8 /ColorSpace /DeviceRGB " + "/Filter /DCTDecode",
                        () -> JpegBytes.sized(SamplePictures.jpeg(80, 60), 65_500, 65_500)),
                picture(
                        "PDF with a JPEG of 900 Mpx of which a corner is there",
                        "/Width 30000 /Height 30000 /BitsPerComponent 8 " + "/ColorSpace /DeviceRGB /Filter /DCTDecode",
                        () -> JpegBytes.sized(SamplePictures.jpeg(80, 60), 30_000, 30_000)),
                picture(
                        "PDF with a JPEG with EICAR",
                        "/Width 80 /Height 60 /BitsPerComponent 8 /ColorSpace /DeviceRGB /Filter /DCTDecode",
                        Eicar::behindPhoto),
                either(
                        "PDF with a picture in its text of two billion by two billion",
                        () -> RawPdf.page("", "BI /W 2147483647 /H 2147483647 /BPC 8 /CS /RGB ID xxxx EI")),
                either(
                        "PDF with a picture in its text without an end",
                        () -> RawPdf.page("", "BI /W 5 /H 5 /BPC 8 /CS /RGB ID " + "x".repeat(1_000_000))),
                either(
                        "PDF with the same 4 Mpx 2 000 times",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "q 500 0 0 500 0 0 cm /X Do Q ".repeat(2_000),
                                image(
                                        "/Width 2000 /Height 2000 /BitsPerComponent 8 "
                                                + "/ColorSpace /DeviceGray /Filter /FlateDecode",
                                        Bytes.packedZeros(4_000_000)))),
                either(
                        "PDF with a small picture 300 000 times",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "q 5 0 0 5 0 0 cm /X Do Q ".repeat(300_000),
                                image(
                                        "/Width 5 /Height 5 /BitsPerComponent 8 " + "/ColorSpace /DeviceGray",
                                        new byte[25]))));
    }

    private static HostileFile picture(String what, String entries, Supplier<byte[]> content) {
        return either(
                what,
                () -> RawPdf.page(
                        "/XObject << /X 5 0 R >>", "q 500 0 0 500 0 0 cm /X Do Q", image(entries, content.get())));
    }

    private static HostileFile either(String what, Supplier<byte[]> made) {
        return HostileFile.either(what, "kvitto.pdf", made, Refusal.DAMAGED, Refusal.TOO_MANY_PIXELS);
    }

    private static byte[] image(String entries, byte[] content) {
        return RawPdf.stream("/Type /XObject /Subtype /Image " + entries, content);
    }

    /** One segment that says how large the page is, and the end of the page. */
    private static byte[] jbig2(int width, int height) {
        return Bytes.join(
                Bytes.int32(0),
                new byte[] {0x30, 0, 1},
                Bytes.int32(19),
                Bytes.int32(width),
                Bytes.int32(height),
                new byte[9],
                Bytes.int32(1),
                new byte[] {0x31, 0, 1},
                Bytes.int32(0),
                ascii(""));
    }
}
