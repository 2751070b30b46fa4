package se.besked.receipt.scan;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Files as they may come, made here. The EICAR test body is harmless, but scanners on developers' machines take it
 * away, so it stands nowhere as it is: it comes from the hex of the test's own signature.
 */
final class SuspectFiles {

    private SuspectFiles() {}

    static byte[] eicar() {
        try (InputStream signature = SuspectFiles.class.getResourceAsStream("/clamav/besked-test.ndb")) {
            String line = new String(signature.readAllBytes(), StandardCharsets.US_ASCII).strip();
            return HexFormat.of().parseHex(line.substring(line.lastIndexOf(':') + 1));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    /** Says of itself that its only entry is encrypted, as both of a ZIP's headers do. */
    static byte[] lockedZip() throws IOException {
        byte[] zip = zip("a.txt", "locked away".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            } else if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        return zip;
    }

    /** ZIP in ZIP, so deep that a scanner gives up before it reaches the content. */
    static byte[] zipInZip(int depth, byte[] content) throws IOException {
        byte[] file = content;
        for (int i = 0; i < depth; i++) {
            file = zip(i == 0 ? "a.com" : "a.zip", file);
        }
        return file;
    }

    static byte[] jpeg() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "jpeg", bytes);
        return bytes.toByteArray();
    }

    static byte[] jpegWithTail(byte[] tail) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.write(jpeg());
        bytes.write(tail);
        return bytes.toByteArray();
    }

    static byte[] pdfWithStream(byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PDPage page = new PDPage();
            pdf.addPage(page);
            PDStream stream = new PDStream(pdf);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(content);
            }
            page.setContents(stream);
            pdf.save(bytes);
        }
        return bytes.toByteArray();
    }
}
