package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.join;

import java.util.function.Supplier;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;

/** PDFs that are hard to read. */
final class HostilePdfStructures {

    private static final String PAGES =
            "1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj\n2 0 obj << /Type /Pages /Count 1 /Kids [3 0 R] >> "
                    + "endobj\n3 0 obj << /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >> endobj\n";

    private HostilePdfStructures() {}

    static Stream<HostileFile> files() {
        return Stream.of(tables(), depths(), streams()).flatMap(files -> files);
    }

    private static Stream<HostileFile> tables() {
        return Stream.of(
                either("PDF whose table leads to itself", () -> table("/Prev %d", "")),
                either("PDF whose table leads before the file", () -> table("/Prev -1", "")),
                either("PDF whose table leads beyond the file", () -> table("/Prev 99999999999", "")),
                either("PDF whose table says two billion objects", () -> table("", "0 2147483647\n")),
                either(
                        "PDF that says its table is at 9999999999",
                        () -> join(ascii(
                                "%PDF-1.7\n" + PAGES + "trailer << /Root 1 0 R >>\nstartxref\n9999999999\n%%EOF\n"))),
                either("PDF without a table", () -> ascii("%PDF-1.7\n" + PAGES + "trailer << /Root 1 0 R >>\n%%EOF\n")),
                either("PDF that was changed 5 000 times", HostilePdfStructures::revisions),
                either(
                        "PDF with a packed table of two billion rows",
                        () -> packedTable(
                                "/Size 2147483647 /Index [0 2147483647] /W [1 4 2]", Bytes.packedZeros(1 << 20))),
                either(
                        "PDF with a packed table that unpacks to a gigabyte",
                        () -> packedTable("/Size 9 /Index [0 9] /W [1 4 2]", Bytes.packedZeros(1L << 30))),
                either(
                        "PDF with a packed table of rows two gigabytes wide",
                        () -> packedTable("/Size 9 /W [2147483647 2147483647 2147483647]", Bytes.packedZeros(100))),
                either(
                        "PDF with a pack of objects that unpacks to a gigabyte",
                        () -> new RawPdf()
                                .object(RawPdf.packed("/Type /ObjStm /N 1 /First 10", Bytes.packedZeros(1L << 30)))
                                .object("<< >>")
                                .end("/Root 9 0 R")),
                either(
                        "PDF with a pack of two billion objects",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj "),
                                RawPdf.packed(
                                        "/Type /ObjStm /N 2147483647 /First 2147483647",
                                        Bytes.packed(ascii("1 0 2 5 3 9"))),
                                ascii(" endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"))),
                HostileFile.refused(
                        "PDF without a root",
                        "kvitto.pdf",
                        () -> ascii("%PDF-1.4\ntrailer<<>>\n%%EOF"),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF whose root is itself",
                        "kvitto.pdf",
                        () -> new RawPdf().object("1 0 R").end(),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF of a million end marks",
                        "kvitto.pdf",
                        () -> Bytes.filled("%PDF-1.7 %%EOF\n", 9_000_000),
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF of 600 000 objects and no page",
                        "kvitto.pdf",
                        () -> join(
                                ascii("%PDF-1.7\n"), Bytes.filled("7 0 obj<<>>endobj\n", 10_000_000), ascii("\n%%EOF")),
                        Refusal.DAMAGED),
                either(
                        "PDF of a name of nine megabytes",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj /"),
                                Bytes.filled("a", 9_000_000),
                                ascii(" endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"))),
                either(
                        "PDF of half a word in brackets of nine megabytes",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj "),
                                Bytes.filled("(", 9_000_000),
                                ascii(" endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"))),
                either(
                        "PDF with a number of a megabyte",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj "),
                                Bytes.filled("9", 1_000_000),
                                ascii(" endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"))));
    }

    private static Stream<HostileFile> depths() {
        return Stream.of(
                deep("PDF with lists 100 000 deep", "[", "]"),
                deep("PDF with dictionaries 100 000 deep", "<</A", ">>"),
                either(
                        "PDF with lists 100 000 deep and no way out",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj "),
                                Bytes.filled("[", 100_000),
                                ascii(" endobj\ntrailer << /Root 1 0 R >>\n%%EOF\n"))),
                either(
                        "PDF drawn with lists 100 000 deep",
                        () -> RawPdf.page("", "[".repeat(100_000) + "]".repeat(100_000) + " TJ")),
                either(
                        "PDF drawn with 300 000 pictures saved and none restored",
                        () -> RawPdf.page("", "q ".repeat(300_000))),
                either("PDF drawn with marks 100 000 deep", () -> RawPdf.page("", "/A BMC ".repeat(100_000))),
                either(
                        "PDF with a function 100 000 deep",
                        () -> RawPdf.page(
                                "/Shading << /S 5 0 R >>",
                                "/S sh",
                                ascii("<< /ShadingType 1 /ColorSpace /DeviceGray /Function 6 0 R >>"),
                                RawPdf.stream(
                                        "/FunctionType 4 /Domain [0 1 0 1] /Range [0 1]",
                                        "{".repeat(100_000) + "}".repeat(100_000)))),
                either(
                        "PDF whose pages inherit in a circle",
                        () -> RawPdf.page("/Parent 3 0 R", "", "", RawPdf.stream("", "0 0 9 9 re f"))));
    }

    private static Stream<HostileFile> streams() {
        return Stream.of(
                either("PDF with a stream shorter than nothing", () -> content("/Length -1")),
                either("PDF with a stream of two billion bytes", () -> content("/Length 2147483647")),
                either("PDF with a stream as long as itself says", () -> content("/Length 4 0 R")),
                either(
                        "PDF with a stream without an end",
                        () -> join(
                                ascii("%PDF-1.7\n" + PAGES + "4 0 obj << /Length 9 >> stream\n"),
                                Bytes.filled(HostileFile.MARKER, 1_000_000),
                                ascii("\ntrailer << /Root 1 0 R >>\n%%EOF\n"))),
                either("PDF drawn by a gigabyte of nothing", () -> drawn("/FlateDecode", Bytes.packedZeros(1L << 30))),
                either(
                        "PDF drawn by a gigabyte of spaces, packed twice",
                        () -> drawn("[/FlateDecode /FlateDecode]", Bytes.packed(Bytes.packedZeros(1L << 30)))),
                either(
                        "PDF drawn through a thousand filters",
                        () -> drawn("[" + "/ASCIIHexDecode ".repeat(1_000) + "]", ascii("00>"))),
                either(
                        "PDF drawn by runs of one byte",
                        () -> drawn(
                                "[/FlateDecode /RunLengthDecode]", Bytes.packed(Bytes.filled("\u0081 ", 8_000_000)))),
                either(
                        "PDF drawn by LZW of nonsense",
                        () -> drawn("/LZWDecode", Bytes.filled("\u0080\u000b\u0060\u0050", 1_000_000))),
                either(
                        "PDF drawn by a filter with a guess two billion wide",
                        () -> drawn(
                                "/FlateDecode /DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 32 "
                                        + "/BitsPerComponent 16 >>",
                                Bytes.packedZeros(1_000))),
                either("PDF drawn by a filter that nobody knows", () -> drawn("/Besked", ascii("0 0 9 9 re f"))),
                either("PDF drawn by a filter of encryption", () -> drawn("/Crypt", ascii("0 0 9 9 re f"))));
    }

    private static HostileFile either(String what, Supplier<byte[]> made) {
        return HostileFile.either(what, "kvitto.pdf", made, Refusal.DAMAGED, Refusal.TOO_MANY_PAGES);
    }

    private static HostileFile deep(String what, String open, String close) {
        return either(
                what,
                () -> new RawPdf()
                        .object("<< /Type /Catalog /Pages 2 0 R /A 4 0 R >>")
                        .object("<< /Type /Pages /Count 1 /Kids [3 0 R] >>")
                        .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] /A " + open.repeat(100_000) + " 1 "
                                + close.repeat(100_000) + " >>")
                        .object(open.repeat(100_000) + " 1 " + close.repeat(100_000))
                        .end());
    }

    private static byte[] content(String length) {
        return RawPdf.page(
                "/MediaBox [0 0 99 99]", "", "", ascii("<< " + length + " >>\nstream\n0 0 9 9 re f\nendstream"));
    }

    private static byte[] drawn(String filter, byte[] content) {
        return RawPdf.page("/MediaBox [0 0 99 99]", "", "", RawPdf.stream("/Filter " + filter, content));
    }

    /** @param trailer with %d for where the table is */
    private static byte[] table(String trailer, String rows) {
        String start = "%PDF-1.7\n" + PAGES;
        return ascii(start + "xref\n" + (rows.isEmpty() ? "0 1\n0000000000 65535 f \n" : rows)
                + "trailer << /Size 4 /Root 1 0 R " + trailer.replace("%d", String.valueOf(start.length()))
                + " >>\nstartxref\n" + start.length() + "\n%%EOF\n");
    }

    private static byte[] packedTable(String entries, byte[] packed) {
        String start = "%PDF-1.7\n" + PAGES;
        return join(
                ascii(start + "9 0 obj "),
                RawPdf.packed("/Type /XRef /Root 1 0 R " + entries, packed),
                ascii(" endobj\nstartxref\n" + start.length() + "\n%%EOF\n"));
    }

    private static byte[] revisions() {
        StringBuilder pdf = new StringBuilder("%PDF-1.7\n" + PAGES);
        int before = 0;
        for (int revision = 0; revision < 5_000; revision++) {
            int table = pdf.length();
            pdf.append("xref\n0 1\n0000000000 65535 f \ntrailer << /Size 4 /Root 1 0 R ")
                    .append(before == 0 ? "" : "/Prev " + before)
                    .append(" >>\nstartxref\n")
                    .append(table)
                    .append("\n%%EOF\n");
            before = table;
        }
        return ascii(pdf.toString());
    }
}
