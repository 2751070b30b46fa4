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
    /** Shorter than this, a long page is read on one picture. */
    private static final float LONG_POINTS = 1_500;
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
            List<PDPage> pages = pages(document);
            PdfForm.draw(document);
            List<Picture> pictures = draw(document, pages, out);
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
            PDPage page = pages.get(index);
            PDRectangle whole = page.getCropBox();
            for (PDRectangle strip : strips(page)) {
                if (pictures.size() == policy.maxPages()) {
                    throw new RefusedFile(Refusal.TOO_MANY_PAGES);
                }
                page.setCropBox(strip);
                BufferedImage image = renderer.renderImage(index, scale(page), ImageType.RGB);
                meter.holds((long) image.getWidth() * image.getHeight() * Integer.BYTES);
                pictures.add(PictureWriter.write(image, pictures.size() + 1, FileKind.PDF, out));
                meter.page();
            }
            page.setCropBox(whole);
        }
        return pictures;
    }

    /** The page, or its parts from top to bottom where it is too long to be read on one. */
    private List<PDRectangle> strips(PDPage page) {
        PDRectangle whole = page.getCropBox();
        boolean lies = page.getRotation() % 180 != 0;
        double length = lies ? whole.getWidth() : whole.getHeight();
        double width = lies ? whole.getHeight() : whole.getWidth();
        if (!Strips.isLong(length, width) || length < LONG_POINTS) {
            return List.of(whole);
        }
        // As it is shown, the top is where y is highest; turned by 90, where x is lowest, and so on round.
        boolean ascending = page.getRotation() == 90 || page.getRotation() == 180;
        return Strips.of(length, width, policy.maxPages()).stream()
                .map(strip -> {
                    float from = (float) ((ascending ? strip[0] : 1 - strip[1]) * length);
                    float part = (float) ((strip[1] - strip[0]) * length);
                    return lies
                            ? new PDRectangle(
                                    whole.getLowerLeftX() + from, whole.getLowerLeftY(), part, whole.getHeight())
                            : new PDRectangle(
                                    whole.getLowerLeftX(), whole.getLowerLeftY() + from, whole.getWidth(), part);
                })
                .toList();
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
