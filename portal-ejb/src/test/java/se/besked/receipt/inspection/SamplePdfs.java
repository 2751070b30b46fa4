package se.besked.receipt.inspection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** PDFs made in code, honest and hostile. */
public final class SamplePdfs {

    /** What is done to a PDF before it is written. */
    public interface Change {
        void of(PDDocument document) throws IOException;
    }

    private SamplePdfs() {}

    public static byte[] pages(int count) {
        return make(count, document -> {});
    }

    /** Pages of A4 as a scanner makes them: one photo of 300 dots per inch each. */
    public static byte[] scans(int count) {
        byte[] photo = SamplePictures.jpeg(2_480, 3_508);
        return make(count, document -> {
            for (PDPage page : document.getPages()) {
                PDImageXObject image = PDImageXObject.createFromByteArray(document, photo, "scan");
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.drawImage(
                            image,
                            0,
                            0,
                            page.getMediaBox().getWidth(),
                            page.getMediaBox().getHeight());
                }
            }
        });
    }

    public static byte[] withScript() {
        return make(
                1, document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('x');")));
    }

    /** @param user empty: anybody may open it, only the owner may change it */
    public static byte[] encrypted(String user) {
        return make(1, document -> {
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", user, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
        });
    }

    /** Says that it has one page and has many. */
    public static byte[] lyingCount(int count) {
        byte[] pdf = SamplePictures.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int page = 0; page < count; page++) {
                    document.addPage(new PDPage());
                }
                document.save(out, org.apache.pdfbox.pdfwriter.compress.CompressParameters.NO_COMPRESSION);
            }
        });
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        return text.replace("/Count " + count, "/Count 1 ").getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] withPageSize(float width, float height) {
        return make(1, document -> document.getPage(0).setMediaBox(new PDRectangle(width, height)));
    }

    /** Each form draws the next ten times: 10 to the power of {@code depth} drawings in a few kilobytes. */
    public static byte[] laughing(int depth) {
        return make(1, document -> {
            PDFormXObject next = form(document, "0 0 9 9 re f", null);
            for (int level = 0; level < depth; level++) {
                next = form(document, "/X Do ".repeat(10), next);
            }
            PDPage page = document.getPage(0);
            PDResources resources = new PDResources();
            resources.put(COSName.getPDFName("X"), next);
            page.setResources(resources);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawForm(next);
            }
        });
    }

    private static PDFormXObject form(PDDocument document, String content, PDFormXObject inner) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        PDResources resources = new PDResources();
        if (inner != null) {
            resources.put(COSName.getPDFName("X"), inner);
        }
        form.setResources(resources);
        try (var out = form.getContentStream().createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.US_ASCII));
        }
        return form;
    }

    /** A picture of a gigabyte of zeros, a megabyte when packed. */
    public static byte[] bomb() {
        return make(1, document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.TYPE, COSName.XOBJECT);
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setInt(COSName.WIDTH, 32_000);
            stream.setInt(COSName.HEIGHT, 32_000);
            stream.setInt(COSName.BITS_PER_COMPONENT, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                byte[] row = new byte[32_000];
                for (int y = 0; y < 32_000; y++) {
                    out.write(row);
                }
            }
            COSDictionary objects = new COSDictionary();
            objects.setItem(COSName.getPDFName("X"), stream);
            COSDictionary resources = new COSDictionary();
            resources.setItem(COSName.XOBJECT, objects);
            document.getPage(0).setResources(new PDResources(resources));
            COSStream drawing = document.getDocument().createCOSStream();
            try (var out = drawing.createOutputStream()) {
                out.write("q 500 0 0 500 0 0 cm /X Do Q".getBytes(StandardCharsets.US_ASCII));
            }
            document.getPage(0).getCOSObject().setItem(COSName.CONTENTS, drawing);
        });
    }

    /** A scan in a format that we cannot draw. */
    public static byte[] withUnreadablePicture() {
        return make(1, document -> {
            COSStream stream = document.getDocument().createCOSStream();
            stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
            stream.setItem(COSName.FILTER, COSName.JPX_DECODE);
            stream.setInt(COSName.WIDTH, 10);
            stream.setInt(COSName.HEIGHT, 10);
            try (var out = stream.createRawOutputStream()) {
                out.write(new byte[100]);
            }
            try (PDPageContentStream content = new PDPageContentStream(document, document.getPage(0))) {
                content.drawImage(
                        new PDImageXObject(new org.apache.pdfbox.pdmodel.common.PDStream(stream), null), 0, 0, 10, 10);
            }
        });
    }

    public static byte[] make(int pages, Change change) {
        return SamplePictures.bytes(out -> {
            try (PDDocument document = new PDDocument()) {
                for (int number = 1; number <= pages; number++) {
                    PDPage page = new PDPage(PDRectangle.A4);
                    document.addPage(page);
                    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                        content.beginText();
                        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 24);
                        content.newLineAtOffset(72, 700);
                        content.showText("Receipt, page " + number);
                        content.endText();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }
                change.of(document);
                document.save(out);
            }
        });
    }
}
