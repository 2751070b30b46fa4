package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;

/** PDFs that are quickly read and never drawn to an end. */
final class HostilePdfDrawings {

    private HostilePdfDrawings() {}

    static Stream<HostileFile> files() {
        return Stream.of(pages(), loops(), lines(), colours()).flatMap(files -> files);
    }

    private static Stream<HostileFile> pages() {
        return Stream.of(
                page("PDF with a page two billion wide", "/MediaBox [0 0 2147483647 2147483647]"),
                page("PDF with a page 200 000 by 100", "/MediaBox [0 0 200000 100]"),
                page("PDF with a page one wide and 14 400 high", "/MediaBox [0 0 1 14400]"),
                page("PDF with a page of no size", "/MediaBox [0 0 0 0]"),
                page("PDF with a page that ends before it begins", "/MediaBox [500 500 -500 -500]"),
                page("PDF with a page of no numbers", "/MediaBox [/a (b) null true]"),
                page("PDF with a page of too few numbers", "/MediaBox [0 0]"),
                page("PDF with a page of a number beyond all", "/MediaBox [0 0 " + "9".repeat(400) + " 10]"),
                page("PDF with a page in units of a billion", "/MediaBox [0 0 9 9] /UserUnit 1000000000"),
                page("PDF with a page turned by 45", "/MediaBox [0 0 99 99] /Rotate 45"),
                page("PDF with a page turned by two billion", "/MediaBox [0 0 99 99] /Rotate -2147483648"),
                page("PDF with a part of its page outside of it", "/MediaBox [0 0 99 99] /CropBox [1e9 1e9 2e9 2e9]"));
    }

    private static Stream<HostileFile> loops() {
        return Stream.of(
                either(
                        "PDF with a form in itself",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>", "/X Do", form("/XObject << /X 5 0 R >>", "/X Do"))),
                either(
                        "PDF with a form in itself, twice",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "/X Do",
                                form("/XObject << /X 6 0 R >>", "/X Do /X Do"),
                                form("/XObject << /X 5 0 R >>", "/X Do /X Do"))),
                either(
                        "PDF with forms in forms, ten to the twelfth",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "/X Do",
                                IntStream.range(0, 12)
                                        .mapToObj(level -> form(
                                                level == 11 ? "" : "/XObject << /X " + (level + 6) + " 0 R >>",
                                                level == 11 ? "0 0 9 9 re f" : "/X Do ".repeat(10)))
                                        .toArray(byte[][]::new))),
                either(
                        "PDF with a letter drawn by itself",
                        () -> RawPdf.page(
                                "/Font << /F 5 0 R >>",
                                "BT /F 9 Tf (a) Tj ET",
                                ascii("<< /Type /Font /Subtype /Type3 /FontBBox [0 0 9 9] /FontMatrix [1 0 "
                                        + "0 1 0 0] /FirstChar 97 /LastChar 97 "
                                        + "/Widths [9] /Encoding << /Differences [97 /a] >> "
                                        + "/CharProcs << /a 6 0 R >> "
                                        + "/Resources << /Font << /F 5 0 R >> >> >>"),
                                RawPdf.stream("", "BT /F 9 Tf (aa) Tj ET"))),
                either(
                        "PDF with a pattern of itself",
                        () -> RawPdf.page(
                                "/Pattern << /P 5 0 R >>",
                                "/Pattern cs /P scn 0 0 500 500 re f",
                                RawPdf.stream(
                                        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 9 9] "
                                                + "/XStep 9 /YStep 9 /Resources << /Pattern << /P 5 0 R >> >>",
                                        "/Pattern cs /P scn 0 0 9 9 re f"))),
                either(
                        "PDF with a mask of itself",
                        () -> RawPdf.page(
                                "/ExtGState << /G 5 0 R >>",
                                "/G gs 0 0 500 500 re f",
                                ascii("<< /SMask << /S /Luminosity /G 6 0 R >> >>"),
                                RawPdf.stream(
                                        "/Subtype /Form /BBox [0 0 600 900] "
                                                + "/Group << /S /Transparency >> /Resources << /ExtGState << "
                                                + "/G 5 0 R >> >>",
                                        "/G gs 0 0 9 9 re f"))),
                either(
                        "PDF with a note that looks like itself",
                        () -> RawPdf.page(
                                "/MediaBox [0 0 99 99] /Annots [<< /Type /Annot "
                                        + "/Subtype /Stamp /Rect [0 0 50 50] /AP << /N 5 0 R >> >>]",
                                "",
                                "",
                                RawPdf.stream("", ""),
                                form("/XObject << /X 5 0 R >>", "/X Do"))),
                either(
                        "PDF with 20 000 notes",
                        () -> RawPdf.page(
                                "/MediaBox [0 0 99 99] /Annots ["
                                        + "<< /Type /Annot /Subtype /Square /Rect [0 0 50 50] /C [1 0 0] >> "
                                                .repeat(20_000)
                                        + "]",
                                "",
                                "",
                                RawPdf.stream("", ""))),
                either(
                        "PDF with a thousand see-through groups in each other",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "/X Do",
                                IntStream.range(0, 1_000)
                                        .mapToObj(level -> RawPdf.stream(
                                                "/Subtype /Form /BBox [0 0 595 842] /Group "
                                                        + "<< /S /Transparency /I true >> /Resources << "
                                                        + "/ExtGState << /G << /ca 0.5 >> >> "
                                                        + (level == 999
                                                                ? ""
                                                                : "/XObject << /X " + (level + 6) + " 0 R >>")
                                                        + " >>",
                                                level == 999 ? "0 0 9 9 re f" : "/G gs /X Do"))
                                        .toArray(byte[][]::new))),
                either(
                        "PDF with layers that belong to each other",
                        () -> RawPdf.page(
                                "/MediaBox [0 0 99 99]",
                                "/OCProperties << /OCGs [5 0 R] /D << /Order [5 0 R] >> >>",
                                "/Properties << /O 5 0 R >>",
                                RawPdf.stream("", "/OC /O BDC 0 0 9 9 re f EMC"),
                                ascii("<< /Type /OCMD /OCGs 5 0 R /VE [/And 5 0 R 5 0 R] >>"))));
    }

    private static Stream<HostileFile> lines() {
        return Stream.of(
                either(
                        "PDF with a line of a billion dashes",
                        () -> RawPdf.page("", "[0.0001 0.0001] 0 d 0 0 m 100000 100000 l S")),
                either(
                        "PDF with a line as wide as the world",
                        () -> RawPdf.page("", "1e30 w 0 0 m 1e30 1e30 l S 1e-30 w 0 0 m 9 9 l S")),
                either(
                        "PDF with a path of 700 000 curves",
                        () -> RawPdf.page("", "0 0 m " + "0 800 500 0 500 800 c ".repeat(350_000) + "B*")),
                either(
                        "PDF with 2 000 clips of 100 curves",
                        () -> RawPdf.page(
                                "",
                                ("0 0 m "
                                                + IntStream.range(0, 50)
                                                        .mapToObj(number -> number * 11 + " 800 500 " + number + " "
                                                                + number * 7 + " 800 c ")
                                                        .collect(Collectors.joining())
                                                + "W n ")
                                        .repeat(2_000))),
                either(
                        "PDF with a letter as large as the world",
                        () -> RawPdf.page(
                                "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont " + "/Helvetica >> >>",
                                "BT /F 1e30 Tf (abc) Tj /F -1e-30 Tf (abc) Tj ET")),
                either(
                        "PDF with a million letters",
                        () -> RawPdf.page(
                                "/Font << /F << /Type /Font /Subtype /Type1 /BaseFont " + "/Helvetica >> >>",
                                "BT /F 9 Tf 9 700 Td (" + "kvitto ".repeat(150_000) + ") Tj ET")),
                either(
                        "PDF with a matrix of nothing",
                        () -> RawPdf.page(
                                "",
                                "0 0 0 0 0 0 cm 0 0 9 9 re f 1e38 0 0 1e38 0 0 cm "
                                        + "1e38 0 0 1e38 0 0 cm 0 0 9 9 re f")),
                either(
                        "PDF with a font of nonsense",
                        () -> RawPdf.page(
                                "/Font << /F << /Type /Font /Subtype /TrueType /BaseFont /A "
                                        + "/FirstChar 0 /LastChar 2147483647 /Widths [1] /FontDescriptor << "
                                        + "/Type /FontDescriptor /FontName /A /Flags 4 "
                                        + "/FontFile2 5 0 R >> >> >>",
                                "BT /F 9 Tf (abc) Tj ET",
                                RawPdf.stream(
                                        "",
                                        Bytes.join(
                                                new byte[] {0, 1, 0, 0, -1, -1, 0, 0, 0, 0, 0, 0}, new byte[4_000])))),
                either(
                        "PDF with a table of letters for two billion of them",
                        () -> RawPdf.page(
                                "/Font << /F << /Type /Font /Subtype "
                                        + "/Type0 /BaseFont /A /Encoding 5 0 R /ToUnicode 5 0 R "
                                        + "/DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 "
                                        + "/BaseFont /A /CIDSystemInfo << /Registry (Adobe) /Ordering "
                                        + "(Identity) /Supplement 0 >> /FontDescriptor "
                                        + "<< /Type /FontDescriptor /FontName /A /Flags 4 >> >>] >> >>",
                                "BT /F 9 Tf <00010002> Tj ET",
                                RawPdf.stream(
                                        "/Type /CMap /CMapName /A /UseCMap 5 0 R",
                                        "1 begincodespacerange <00000000> <ffffffff> "
                                                + "endcodespacerange 1 begincidrange <00000000> <7fffffff> 0 "
                                                + "endcidrange 1 beginbfrange <00000000> "
                                                + "<7fffffff> <0000> endbfrange"))));
    }

    private static Stream<HostileFile> colours() {
        return Stream.of(
                either(
                        "PDF with a tile of a thousandth",
                        () -> RawPdf.page(
                                "/Pattern << /P 5 0 R >>",
                                "/Pattern cs /P scn 0 0 595 842 re f",
                                RawPdf.stream(
                                        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 0.001 0.001] "
                                                + "/XStep 0.001 /YStep 0.001 "
                                                + "/Resources << >>",
                                        "0 0 1 1 re f"))),
                either(
                        "PDF with a tile of a million",
                        () -> RawPdf.page(
                                "/Pattern << /P 5 0 R >>",
                                "/Pattern cs /P scn 0 0 595 842 re f",
                                RawPdf.stream(
                                        "/PatternType 1 /PaintType 1 /TilingType 1 /BBox [0 0 1000000 "
                                                + "1000000] /XStep 1 /YStep 1 "
                                                + "/Resources << >>",
                                        "0 0 1 1 re f"))),
                either(
                        "PDF with 300 shades that reckon long",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh ".repeat(300),
                                ascii("<< /ShadingType 1 /ColorSpace /DeviceRGB /Domain [0 600 0 900] "
                                        + "/Function 6 0 R >>"),
                                RawPdf.stream(
                                        "/FunctionType 4 /Domain [0 600 0 900] /Range [0 1 0 1 0 1]",
                                        "{" + "sin cos ".repeat(20_000) + "0 0 0 }"))),
                either(
                        "PDF with a function that calls itself",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh",
                                ascii("<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >>"),
                                ascii("<< /FunctionType 3 /Domain [0 1] /Functions [6 0 R] /Bounds [] "
                                        + "/Encode [0 1] >>"))),
                either(
                        "PDF with a function of a table of two billion",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh",
                                ascii("<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 9 9] /Function 6 0 R >>"),
                                RawPdf.stream(
                                        "/FunctionType 0 /Domain [0 1 0 1 0 1 0 1] /Range [0 1] /Size [999 "
                                                + "999 999 999] /BitsPerSample 32",
                                        "x"))),
                either(
                        "PDF with a function that turns its stack a billion times",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh",
                                ascii("<< /ShadingType 2 /ColorSpace /DeviceGray /Coords [0 0 600 900] "
                                        + "/Function 6 0 R >>"),
                                RawPdf.stream(
                                        "/FunctionType 4 /Domain [0 1] /Range [0 1]",
                                        "{ " + "dup ".repeat(90) + "90 2147483647 roll }"))),
                either(
                        "PDF with a shade of 60 000 patches",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh",
                                RawPdf.stream(
                                        "/ShadingType 6 /ColorSpace /DeviceRGB /BitsPerCoordinate 8 "
                                                + "/BitsPerComponent 8 /BitsPerFlag 8 "
                                                + "/Decode [0 600 0 900 0 1 0 1 0 1]",
                                        patches(60_000)))),
                either(
                        "PDF with colours of themselves",
                        () -> RawPdf.page(
                                "/ColorSpace << /C 5 0 R >>",
                                "/C cs 1 scn 0 0 9 9 re f",
                                ascii("[/Indexed 5 0 R 255 (abc)]"))),
                either(
                        "PDF with colours that fall back on themselves",
                        () -> RawPdf.page(
                                "/ColorSpace << /C [/ICCBased 5 0 R] >>",
                                "/C cs 1 1 1 scn 0 0 9 9 re f",
                                RawPdf.stream("/N 3 /Alternate [/ICCBased 5 0 R]", "x"))),
                either(
                        "PDF with a thousand inks",
                        () -> RawPdf.page(
                                "/ColorSpace << /C [/DeviceN [" + "/a ".repeat(1_000) + "] /DeviceRGB 5 0 R] >>",
                                "/C cs " + "1 ".repeat(1_000) + "scn 0 0 9 9 re f",
                                RawPdf.stream("/FunctionType 4 /Domain [0 1] /Range [0 1 0 1 0 1]", "{ 0 0 0 }"))));
    }

    private static HostileFile page(String what, String entries) {
        return either(what, () -> RawPdf.page(entries, "", "", RawPdf.stream("", "0 0 9 9 re f")));
    }

    private static HostileFile either(String what, Supplier<byte[]> made) {
        return HostileFile.either(what, "kvitto.pdf", made, Refusal.DAMAGED, Refusal.TOO_MANY_PIXELS);
    }

    private static byte[] form(String resources, String content) {
        return RawPdf.stream(
                "/Type /XObject /Subtype /Form /BBox [0 0 600 900] /Resources << " + resources + " >>", content);
    }

    private static byte[] patches(int count) {
        byte[] patch = new byte[1 + 24 + 12];
        for (int at = 1; at < patch.length; at++) {
            patch[at] = (byte) (at * 53);
        }
        return Bytes.of(out -> {
            for (int number = 0; number < count; number++) {
                out.write(patch);
            }
        });
    }
}
