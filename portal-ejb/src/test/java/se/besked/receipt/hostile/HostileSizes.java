package se.besked.receipt.hostile;

import static se.besked.receipt.hostile.Bytes.join;

import java.util.stream.Stream;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;

/** Nothing, next to nothing, and as much as there may be. */
final class HostileSizes {

    static final int LIMIT = (int) UploadPolicy.standard().maxFileBytes();

    private HostileSizes() {}

    static Stream<HostileFile> files() {
        return Stream.of(
                HostileFile.refused("empty", "kvitto.jpg", () -> new byte[0], Refusal.EMPTY),
                HostileFile.refused("one byte", "kvitto.jpg", () -> new byte[] {(byte) 0xff}, Refusal.WRONG_TYPE),
                HostileFile.refused(
                        "the first bytes of a JPEG and no more",
                        "kvitto.jpg",
                        () -> new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff},
                        Refusal.DAMAGED),
                HostileFile.refused(
                        "the first bytes of a PDF and no more",
                        "kvitto.pdf",
                        () -> Bytes.ascii("%PDF-"),
                        Refusal.DAMAGED),
                HostileFile.drawn("one byte below the limit", "kvitto.jpg", () -> photo(LIMIT - 1)),
                HostileFile.drawn("exactly the limit", "kvitto.jpg", () -> photo(LIMIT)),
                HostileFile.refused(
                        "one byte above the limit", "kvitto.jpg", () -> photo(LIMIT + 1), Refusal.TOO_LARGE),
                HostileFile.drawn("a PDF of exactly the limit", "kvitto.pdf", HostileSizes::pdf),
                HostileFile.refused("ten megabytes of zeros", "kvitto.png", () -> new byte[LIMIT], Refusal.WRONG_TYPE));
    }

    private static byte[] photo(int size) {
        byte[] jpeg = SamplePictures.jpeg(80, 60);
        return join(jpeg, Bytes.filled(HostileFile.MARKER, size - jpeg.length));
    }

    private static byte[] pdf() {
        byte[] start = Bytes.ascii("%PDF-1.7\n%");
        byte[] pdf = SamplePdfs.pages(1);
        byte[] filled = Bytes.filled(HostileFile.MARKER, LIMIT - start.length - pdf.length - 1);
        // The places in its table are wrong now, so it has to be searched.
        return join(start, filled, Bytes.ascii("\n"), pdf);
    }
}
