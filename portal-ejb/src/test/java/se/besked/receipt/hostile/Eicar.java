package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.ascii;
import static se.besked.receipt.hostile.Bytes.join;

import java.util.Base64;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePictures;

/**
 * The test file of every malware scanner, wrapped in all ways. Put together when it is needed: neither this text nor
 * its class may hold it whole, or a scanner on a developer's machine takes the project away.
 */
public final class Eicar {

    private static final String[] PIECES = {
        "X5O!P%@AP[4", "\\PZX54(P^)7CC)7}", "$EIC", "AR-STANDARD-ANTI", "VIRUS-TEST-F", "ILE!$H+H*"
    };

    private Eicar() {}

    /** The 68 characters. */
    public static byte[] raw() {
        return ascii(String.join("", PIECES));
    }

    /** A good photo with the test file behind its end. */
    public static byte[] behindPhoto() {
        return join(SamplePictures.jpeg(80, 60), raw());
    }

    /** A good PDF with the test file in a packed stream that no page uses. */
    public static byte[] inPdf() {
        return RawPdf.page("", "0 0 99 99 re f", RawPdf.stream("/Filter /FlateDecode", Bytes.packed(raw())));
    }

    public static byte[] zipped(String name, byte[] content) {
        return Bytes.of(out -> {
            try (ZipOutputStream zip = new ZipOutputStream(out)) {
                ZipEntry entry = new ZipEntry(name);
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write(content);
            }
        });
    }

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.refused("EICAR", "eicar.com", Eicar::raw, Refusal.WRONG_TYPE),
                HostileFile.refused("EICAR called jpg", "kvitto.jpg", Eicar::raw, Refusal.WRONG_TYPE),
                HostileFile.refused(
                        "EICAR in a zip", "kvitto.zip", () -> zipped("eicar.com", raw()), Refusal.WRONG_TYPE),
                HostileFile.refused(
                        "EICAR in a zip in a zip called pdf",
                        "kvitto.pdf",
                        () -> zipped("in.zip", zipped("eicar.com", raw())),
                        Refusal.WRONG_TYPE),
                HostileFile.refused(
                        "EICAR in a mail",
                        "kvitto.eml",
                        () -> ascii("MIME-Version: 1.0\r\n"
                                + "Content-Type: application/octet-stream; "
                                + "name=kvitto.exe\r\nContent-Transfer-Encoding: base64\r\n\r\n"
                                + Base64.getMimeEncoder().encodeToString(raw())),
                        Refusal.WRONG_TYPE),
                HostileFile.drawn("EICAR behind a photo", "kvitto.jpg", Eicar::behindPhoto),
                HostileFile.drawn(
                        "EICAR in a comment of a photo",
                        "kvitto.jpg",
                        () -> JpegBytes.with(SamplePictures.jpeg(80, 60), 0xfe, raw())),
                HostileFile.drawn("EICAR in a stream of a PDF", "kvitto.pdf", Eicar::inPdf),
                HostileFile.drawn(
                        "EICAR attached to a PDF", "kvitto.pdf", () -> HostilePdfs.attached("eicar.com", raw())));
    }
}
