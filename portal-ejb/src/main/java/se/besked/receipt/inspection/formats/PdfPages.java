package se.besked.receipt.inspection.formats;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

/** The pages of a PDF as pictures: nothing that a PDF can do survives being drawn. */
final class PdfPages {

    static {
        FontMappers.set(new BuiltInFont());
    }

    private static final float POINTS_PER_INCH = 72;
    private static final float DPI = 150;
    /** How far before the end of the file its end mark must be found; more behind it is another file. */
    private static final int TAIL = 1024;

    /** Written anew it may become larger, but not by much. */
    private static final int CLEANED = 2;

    private final UploadPolicy policy;
    private final WorkMeter meter;

    PdfPages(UploadPolicy policy, WorkMeter meter) {
        this.policy = policy;
        this.meter = meter;
    }

    Inspected draw(Path file, Path out) throws IOException {
        checkEnd(file);
        try (PDDocument document =
                Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (document.isEncrypted()) {
                throw new RefusedFile(Refusal.PASSWORD_PROTECTED);
            }
            List<Picture> pictures = draw(document, pages(document), out);
            Path cleaned = PdfCleaning.clean(document, out, CLEANED * policy.maxFileBytes());
            return new Inspected(FileKind.PDF, pictures, Optional.of(cleaned));
        } catch (InvalidPasswordException e) {
            throw new RefusedFile(Refusal.PASSWORD_PROTECTED, e);
        } catch (LinkageError e) {
            // The only libraries left out are those for encryption by certificate.
            throw new RefusedFile(Refusal.PASSWORD_PROTECTED, e);
        }
    }

    /**
     * The reader mends a cut file by leaving out what is missing; a paper that lacks pages must be sent again instead.
     */
    private static void checkEnd(Path file) throws IOException {
        try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
            content.seek(Math.max(0, content.length() - TAIL));
            byte[] tail = new byte[(int) (content.length() - content.getFilePointer())];
            content.readFully(tail);
            if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
                throw new RefusedFile(Refusal.DAMAGED);
            }
        }
    }

    private List<PDPage> pages(PDDocument document) {
        if (document.getNumberOfPages() > policy.maxPages()) {
            throw new RefusedFile(Refusal.TOO_MANY_PAGES);
        }
        // Counted by walking too: the number that a file states about itself may be a lie.
        List<PDPage> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            if (pages.size() == policy.maxPages()) {
                throw new RefusedFile(Refusal.TOO_MANY_PAGES);
            }
            pages.add(page);
        }
        if (pages.isEmpty()) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return pages;
    }

    private List<Picture> draw(PDDocument document, List<PDPage> pages, Path out) throws IOException {
        PDFRenderer renderer = new WholePages(document, meter);
        List<Picture> pictures = new ArrayList<>();
        for (int index = 0; index < pages.size(); index++) {
            BufferedImage image = renderer.renderImage(index, scale(pages.get(index)), ImageType.RGB);
            meter.holds((long) image.getWidth() * image.getHeight() * Integer.BYTES);
            pictures.add(PictureWriter.write(image, index + 1, FileKind.PDF, out));
            meter.page();
        }
        return pictures;
    }

    /** Enough to read, never more pixels than the policy, whatever size the page claims to have. */
    private float scale(PDPage page) {
        PDRectangle box = page.getCropBox();
        float longest = Math.max(box.getWidth(), box.getHeight());
        if (!(longest > 0) || Float.isInfinite(longest)) {
            throw new RefusedFile(Refusal.DAMAGED);
        }
        return Math.min(DPI / POINTS_PER_INCH, policy.pictureSide() / longest);
    }
}
