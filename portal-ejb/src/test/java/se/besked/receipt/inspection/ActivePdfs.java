package se.besked.receipt.inspection;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** PDFs that do something: one for each way that is known. */
public final class ActivePdfs {

    private ActivePdfs() {}

    public static Map<String, byte[]> all() {
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (String kind : List.of(
                "JavaScript",
                "Launch",
                "GoToR",
                "GoToE",
                "URI",
                "SubmitForm",
                "ImportData",
                "Rendition",
                "Sound",
                "Movie",
                "Thread",
                "Named",
                "Hide",
                "ResetForm",
                "GoTo3DView",
                "RichMediaExecute",
                "SetOCGState",
                "Trans")) {
            all.put("when opened: " + kind, make(pdf -> root(pdf).setItem(COSName.OPEN_ACTION, action(kind))));
            all.put("when clicked: " + kind, make(pdf -> annotation(pdf, "Link").setItem(COSName.A, action(kind))));
            all.put("after another: " + kind, make(pdf -> {
                COSDictionary first = action("GoTo");
                first.setItem(COSName.getPDFName("Next"), array(action(kind)));
                annotation(pdf, "Widget").setItem(COSName.A, first);
            }));
        }
        for (String kind : List.of("FileAttachment", "RichMedia", "Screen", "Movie", "Sound", "3D")) {
            all.put("annotation: " + kind, make(pdf -> annotation(pdf, kind)));
        }
        all.put("events of the paper", make(pdf -> root(pdf).setItem(COSName.AA, entry("WC", action("JavaScript")))));
        all.put(
                "events of a page",
                make(pdf -> pdf.getPage(0).getCOSObject().setItem(COSName.AA, entry("O", action("JavaScript")))));
        all.put("events of a field", make(pdf -> {
            COSDictionary field = entry("AA", entry("K", action("JavaScript")));
            field.setItem(COSName.FT, COSName.TX);
            root(pdf).setItem(COSName.ACRO_FORM, entry("Fields", array(field)));
        }));
        all.put("a script by name", make(pdf -> names(pdf, "JavaScript", action("JavaScript"))));
        all.put("a file by name", make(pdf -> names(pdf, "EmbeddedFiles", file(pdf))));
        all.put("a file beside", make(pdf -> root(pdf).setItem(COSName.getPDFName("AF"), array(file(pdf)))));
        all.put(
                "a file in a file specification",
                make(pdf -> annotation(pdf, "Text").setItem(COSName.FS, file(pdf))));
        all.put(
                "a collection of files",
                make(pdf -> root(pdf).setItem(COSName.getPDFName("Collection"), new COSDictionary())));
        all.put("an XFA form", make(pdf -> {
            COSStream form = stream(pdf, "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><xdp>&e;</xdp>");
            root(pdf).setItem(COSName.ACRO_FORM, entry("XFA", array(new COSString("template"), form)));
        }));
        all.put("content in another file", make(pdf -> {
            COSStream content = stream(pdf, "");
            content.setItem(COSName.F, new COSString("//elsewhere/share/content"));
            content.setItem(COSName.getPDFName("FFilter"), COSName.FLATE_DECODE);
            root(pdf).setItem(COSName.getPDFName("Elsewhere"), content);
        }));
        all.put("deep down in what nobody knows", make(pdf -> {
            COSDictionary inner = entry("A", action("Launch"));
            for (int depth = 0; depth < 200; depth++) {
                inner = depth % 2 == 0 ? entry("X", array(inner)) : entry("Y", inner);
            }
            root(pdf).setItem(COSName.getPDFName("Unknown"), inner);
        }));
        all.put("who made it", make(pdf -> {
            pdf.getDocumentInformation().setAuthor("Amina Secret");
            PDMetadata metadata = new PDMetadata(
                    pdf, new ByteArrayInputStream("<x>Amina Secret</x>".getBytes(StandardCharsets.UTF_8)));
            pdf.getDocumentCatalog().setMetadata(metadata);
            pdf.getPage(0).setMetadata(metadata);
            COSDictionary pieces = entry("App", entry("Private", new COSString("Amina Secret")));
            pdf.getPage(0).getCOSObject().setItem(COSName.getPDFName("PieceInfo"), pieces);
        }));
        return all;
    }

    private static COSDictionary action(String kind) {
        COSDictionary action = new COSDictionary();
        action.setItem(COSName.S, COSName.getPDFName(kind));
        action.setItem(COSName.JS, new COSString("app.alert('secret act')"));
        action.setItem(COSName.F, new COSString("calc.exe"));
        action.setItem(COSName.URI, new COSString("https://example.org/secret-act"));
        return action;
    }

    private static COSDictionary annotation(PDDocument pdf, String kind) {
        COSDictionary annotation = new COSDictionary();
        annotation.setItem(COSName.TYPE, COSName.ANNOT);
        annotation.setItem(COSName.SUBTYPE, COSName.getPDFName(kind));
        annotation.setItem(COSName.RECT, new PDRectangle(10, 10, 20, 20));
        pdf.getPage(0).getCOSObject().setItem(COSName.ANNOTS, array(annotation));
        return annotation;
    }

    private static void names(PDDocument pdf, String tree, COSBase value) {
        COSDictionary names =
                entry(tree, entry("Kids", array(entry("Names", array(new COSString("secret act"), value)))));
        root(pdf).setItem(COSName.NAMES, names);
    }

    private static COSDictionary file(PDDocument pdf) throws IOException {
        COSStream content = stream(pdf, "MZ secret act");
        content.setItem(COSName.TYPE, COSName.getPDFName("EmbeddedFile"));
        COSDictionary file = entry("EF", entry("F", content));
        file.setItem(COSName.TYPE, COSName.getPDFName("Filespec"));
        return file;
    }

    private static COSStream stream(PDDocument pdf, String content) throws IOException {
        COSStream stream = pdf.getDocument().createCOSStream();
        try (var out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return stream;
    }

    private static COSDictionary root(PDDocument pdf) {
        return pdf.getDocumentCatalog().getCOSObject();
    }

    private static COSDictionary entry(String key, COSBase value) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setItem(COSName.getPDFName(key), value);
        return dictionary;
    }

    private static COSArray array(COSBase... values) {
        return new COSArray(List.of(values));
    }

    private static byte[] make(SamplePdfs.Change change) {
        return SamplePdfs.make(1, change);
    }
}
