package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePdfs;

/** PDFs that want to do something when they are opened, and PDFs with too much of what is allowed. */
final class HostilePdfs {

    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\('" + HostileFile.MARKER + "'\\)) >>";

    private HostilePdfs() {}

    static Stream<HostileFile> files() {
        return Stream.of(active(), locked(), many(), Cut.everywhere("PDF", "kvitto.pdf", () -> SamplePdfs.pages(2)))
                .flatMap(files -> files);
    }

    private static Stream<HostileFile> active() {
        return Stream.of(
                acting("PDF with a script", "/OpenAction " + SCRIPT),
                acting("PDF with a script in its names", "/Names << /JavaScript << /Names [(a) " + SCRIPT + "] >> >>"),
                acting(
                        "PDF with a script for each event",
                        "/AA << /WC " + SCRIPT + " /WS " + SCRIPT + " /DP " + SCRIPT + " >>"),
                acting(
                        "PDF that starts a program",
                        "/OpenAction << /S /Launch /F (cmd.exe) /Win << /F (cmd.exe) /P (/c " + HostileFile.MARKER
                                + ") >> >>"),
                acting(
                        "PDF that calls home",
                        "/OpenAction << /S /URI /URI (http://127.0.0.1:1/" + HostileFile.MARKER + ") >>"),
                acting("PDF that sends its form", "/OpenAction << /S /SubmitForm /F (http://127.0.0.1:1/) >>"),
                acting(
                        "PDF that opens another",
                        "/OpenAction << /S /GoToR /F (\\\\\\\\127.0.0.1\\\\share\\\\x.pdf) /D [0 /Fit] >>"),
                acting(
                        "PDF with a picture from elsewhere",
                        "/OpenAction << /S /ImportData /F << /FS /URL /F (http://127.0.0.1:1/) >> >>"),
                HostileFile.drawn(
                        "PDF with a program attached",
                        "kvitto.pdf",
                        () -> attached("a.exe", ascii("MZ" + HostileFile.MARKER))),
                HostileFile.either(
                        "PDF with a form that reads the password file",
                        "kvitto.pdf",
                        () -> RawPdf.page(
                                "/MediaBox [0 0 200 200]",
                                "/AcroForm << /Fields [] /XFA 5 0 R >> /NeedsRendering true",
                                "",
                                RawPdf.stream("", "0 0 9 9 re f"),
                                RawPdf.stream(
                                        "",
                                        "<?xml version='1.0'?><!DOCTYPE x [<!ENTITY e SYSTEM "
                                                + "'file:///etc/passwd'>]><xdp:xdp "
                                                + "xmlns:xdp='http://ns.adobe.com/xdp/'>&e;</xdp:xdp>")),
                        Refusal.FORM_NOT_DRAWN),
                HostileFile.drawn(
                        "PDF with metadata that reads the password file",
                        "kvitto.pdf",
                        () -> RawPdf.page(
                                "/MediaBox [0 0 200 200]",
                                "/Metadata 5 0 R",
                                "",
                                RawPdf.stream("", "0 0 9 9 re f"),
                                RawPdf.stream(
                                        "/Type /Metadata /Subtype /XML",
                                        "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><x:xmpmeta "
                                                + "xmlns:x='adobe:ns:meta/'>&e;</x:xmpmeta>"))),
                annotated("PDF with a film", "/Subtype /RichMedia /RichMediaContent << /Assets << >> >>"),
                annotated("PDF with a link to a script", "/Subtype /Link /A " + SCRIPT),
                annotated("PDF with a button for a script", "/Subtype /Widget /FT /Btn /AA << /E " + SCRIPT + " >>"),
                HostileFile.drawn(
                        "PDF whose picture lies on a server",
                        "kvitto.pdf",
                        () -> RawPdf.page(
                                "/XObject << /X 5 0 R >>",
                                "q 9 0 0 9 0 0 cm /X Do Q",
                                RawPdf.stream(
                                        "/Type /XObject /Subtype /Form "
                                                + "/BBox [0 0 9 9] /F << /FS /URL /F (http://127.0.0.1:1/) >> "
                                                + "/FFilter /FlateDecode",
                                        "0 0 1 1 re f"))));
    }

    private static Stream<HostileFile> locked() {
        return Stream.of(
                HostileFile.refused(
                        "PDF that opens with a password",
                        "kvitto.pdf",
                        () -> SamplePdfs.encrypted("secret"),
                        Refusal.PASSWORD_PROTECTED),
                HostileFile.refused(
                        "PDF that only its owner may change",
                        "kvitto.pdf",
                        () -> SamplePdfs.encrypted(""),
                        Refusal.PASSWORD_PROTECTED),
                HostileFile.refused(
                        "PDF locked in a way nobody knows",
                        "kvitto.pdf",
                        () -> new RawPdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Kids [] /Count 0 >>")
                                .object("<< /Filter /BeskedSecurity /V 99 /R 99 >>")
                                .end("/Encrypt 3 0 R /ID [(a) (a)]"),
                        Refusal.PASSWORD_PROTECTED,
                        Refusal.DAMAGED));
    }

    private static Stream<HostileFile> many() {
        return Stream.of(
                HostileFile.refused(
                        "PDF of 10 000 pages", "kvitto.pdf", () -> pages(10_000, 10_000), Refusal.TOO_MANY_PAGES),
                HostileFile.refused(
                        "PDF of 10 000 pages that says one",
                        "kvitto.pdf",
                        () -> pages(10_000, 1),
                        Refusal.TOO_MANY_PAGES),
                HostileFile.refused(
                        "PDF of one page that says two billion",
                        "kvitto.pdf",
                        () -> pages(1, Integer.MAX_VALUE),
                        Refusal.TOO_MANY_PAGES,
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PDF of one page that says less than none", "kvitto.pdf", () -> pages(1, -5), Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF of one page, a million times",
                        "kvitto.pdf",
                        () -> new RawPdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Count 1 /Kids [" + "3 0 R ".repeat(1_000_000) + "] >>")
                                .object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 99 99] >>")
                                .end(),
                        Refusal.TOO_MANY_PAGES,
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF whose tree of pages has ten billion leaves",
                        "kvitto.pdf",
                        () -> bush(10),
                        Refusal.TOO_MANY_PAGES,
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF whose tree of pages has ten billion branches and no leaf",
                        "kvitto.pdf",
                        () -> {
                            RawPdf pdf = new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>");
                            for (int level = 0; level < 10; level++) {
                                pdf.object(
                                        "<< /Type /Pages /Count 1 /Kids [" + (level + 3 + " 0 R ").repeat(10) + "] >>");
                            }
                            return pdf.object("<< /Type /Pages /Count 0 /Kids [] >>")
                                    .end();
                        },
                        Refusal.TOO_MANY_PAGES,
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "PDF whose tree of pages bites its tail",
                        "kvitto.pdf",
                        () -> new RawPdf()
                                .object("<< /Type /Catalog /Pages 2 0 R >>")
                                .object("<< /Type /Pages /Count 1 /Kids [2 0 R] /Parent 2 0 R >>")
                                .end(),
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PDF of 20 of the largest pages",
                        "kvitto.pdf",
                        () -> {
                            RawPdf pdf = new RawPdf()
                                    .object("<< /Type /Catalog /Pages 2 0 R >>")
                                    .object("<< /Type /Pages /Count 20 /Kids [" + "3 0 R ".repeat(20) + "] >>");
                            return pdf.object("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 14400 14400] "
                                            + "/Contents 4 0 R >>")
                                    .object(RawPdf.stream(
                                            "", "0.3 0.6 0.9 rg 0 0 14400 9000 re f 100 w 0 0 m 14400 14400 l S"))
                                    .end();
                        },
                        Refusal.DAMAGED),
                HostileFile.either(
                        "PDF with a form of 50 000 fields",
                        "kvitto.pdf",
                        () -> {
                            String fields = IntStream.range(0, 50_000)
                                    .mapToObj(number -> "<< /FT /Tx /T (f" + number + ") /V (x) >>")
                                    .collect(Collectors.joining(" "));
                            return RawPdf.page(
                                    "/MediaBox [0 0 200 200]",
                                    "/AcroForm << /Fields [" + fields + "] /NeedAppearances true >>",
                                    "",
                                    RawPdf.stream("", "0 0 9 9 re f"));
                        },
                        Refusal.DAMAGED,
                        Refusal.FORM_NOT_DRAWN));
    }

    /** A good page in a catalogue that does something. */
    private static HostileFile acting(String what, String catalogue) {
        return HostileFile.drawn(
                what,
                "kvitto.pdf",
                () -> RawPdf.page("/MediaBox [0 0 200 200]", catalogue, "", RawPdf.stream("", "0 0 99 99 re f")));
    }

    private static HostileFile annotated(String what, String annotation) {
        return HostileFile.drawn(
                what,
                "kvitto.pdf",
                () -> RawPdf.page(
                        "/MediaBox [0 0 200 200] /Annots [<< /Type /Annot /Rect [0 0 50 50] " + annotation + " >>]",
                        "",
                        "",
                        RawPdf.stream("", "0 0 99 99 re f")));
    }

    /** A good page with a file attached. */
    static byte[] attached(String name, byte[] content) {
        return RawPdf.page(
                "/MediaBox [0 0 200 200]",
                "/Names << /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (" + name
                        + ") /EF << /F 5 0 R >> >>] >> >>",
                "",
                RawPdf.stream("", "0 0 99 99 re f"),
                RawPdf.stream("/Type /EmbeddedFile", content));
    }

    private static byte[] pages(int count, int said) {
        String kids = IntStream.range(0, count)
                .mapToObj(number -> number + 3 + " 0 R")
                .collect(Collectors.joining(" "));
        RawPdf pdf = new RawPdf()
                .object("<< /Type /Catalog /Pages 2 0 R >>")
                .object("<< /Type /Pages /Count " + said + " /MediaBox [0 0 99 99] /Kids [" + kids + "] >>");
        for (int number = 0; number < count; number++) {
            pdf.object("<< /Type /Page /Parent 2 0 R >>");
        }
        return pdf.end();
    }

    private static byte[] bush(int levels) {
        RawPdf pdf = new RawPdf().object("<< /Type /Catalog /Pages 2 0 R >>");
        for (int level = 0; level < levels; level++) {
            pdf.object("<< /Type /Pages /Count 1 /Kids [" + (level + 3 + " 0 R ").repeat(10) + "] >>");
        }
        return pdf.object("<< /Type /Page /MediaBox [0 0 99 99] >>").end();
    }
}
