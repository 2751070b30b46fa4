package se.besked.receipt.inspection.sandbox;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import se.besked.receipt.inspection.FileKind;

/**
 * Looks at small files of its own making, so that every class that looking needs has been used; Java writes those down
 * when it ends. Argument: the folder where they may lie.
 */
public final class SamplesProgram {

    private static final int SIDE = 64;
    private static final String MILLISECONDS = "100000";

    private SamplesProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (FileKind kind : List.of(FileKind.JPEG, FileKind.PNG, FileKind.TIFF, FileKind.PDF)) {
            Path out = Files.createDirectory(folder.resolve(kind + "-out"));
            Path file = folder.resolve(kind.name());
            if (kind == FileKind.PDF) {
                pdf(file);
            } else {
                ImageIO.write(picture(), kind.name().toLowerCase(Locale.ROOT), file.toFile());
            }
            InspectionProgram.main(new String[] {file.toString(), kind.name(), "1", out.toString(), MILLISECONDS});
        }
    }

    private static BufferedImage picture() {
        BufferedImage picture = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillOval(0, 0, SIDE, SIDE / 2);
        graphics.dispose();
        return picture;
    }

    private static void pdf(Path file) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.drawImage(LosslessFactory.createFromImage(document, picture()), SIDE, SIDE);
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), SIDE);
                content.showText("5 400 kr");
                content.endText();
            }
            document.save(file.toFile());
        }
    }
}
