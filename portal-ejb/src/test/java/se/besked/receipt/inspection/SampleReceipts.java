package se.besked.receipt.inspection;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Random;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Papers as landlords, shops and pharmacies print them, and photos of them. The same seed gives the same paper. */
public final class SampleReceipts {

    private static final TrueTypeFont FONT = font();
    private static final Color INK = new Color(35, 35, 40);
    private static final BufferedImage NOTICE = form();

    private final BufferedImage page;
    private final Graphics2D graphics;

    private SampleReceipts(int width, int height) {
        page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        graphics = page.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
    }

    /** A4 at 150 dots an inch. Of one landlord: only figures, dates and the tenant differ. */
    public static BufferedImage rentNotice(long seed) {
        Random random = new Random(seed);
        int month = random.nextInt(12);
        SampleReceipts paper = new SampleReceipts(NOTICE.getWidth(), NOTICE.getHeight());
        paper.graphics.drawImage(NOTICE, 0, 0, null);
        paper.write("Avser " + (2026 + random.nextInt(3)) + "-" + two(month + 1), 80, 330, 24);
        paper.write("Lägenhet " + (1001 + random.nextInt(600)), 80, 370, 24);
        paper.write("Hyresgäst " + name(random), 80, 410, 24);
        int rent = 4_000 + random.nextInt(8_000);
        int heating = 200 + random.nextInt(300);
        paper.row("Hyra bostad", rent, 520);
        paper.row("Värme", heating, 565);
        paper.row("Bredband", 129, 610);
        paper.row("Att betala", rent + heating + 129, 700);
        paper.write("Förfaller 2026-" + two(month + 1) + "-" + two(1 + random.nextInt(28)), 80, 790, 24);
        paper.write("OCR " + (1_000_000_000L + Math.abs(random.nextLong() % 9_000_000_000L)), 80, 835, 24);
        return paper.page;
    }

    /** What is printed on each of them. */
    private static BufferedImage form() {
        SampleReceipts paper = new SampleReceipts(1240, 1754);
        paper.graphics.setColor(new Color(20, 70, 120));
        paper.graphics.fillRect(80, 80, 220, 90);
        paper.write("Hyresavi", 80, 260, 44);
        for (int line = 0; line < 14; line++) {
            paper.write(
                    "Betala i tid. Den som betalar sent kan få en avgift enligt inkassolagen.",
                    80,
                    960 + line * 32,
                    18);
        }
        paper.graphics.fillRect(80, 1500, 1080, 3);
        paper.write("Bankgiro 5050-1055", 80, 1560, 26);
        return paper.page;
    }

    /** A till's roll, long and narrow, at 300 dots an inch. */
    public static BufferedImage till(long seed) {
        Random random = new Random(seed);
        int rows = 8 + random.nextInt(12);
        SampleReceipts paper = new SampleReceipts(945, 700 + rows * 60);
        paper.write("Apoteket " + name(random), 60, 140, 56);
        for (int row = 0; row < rows; row++) {
            paper.write("Vara " + name(random), 60, 260 + row * 60, 40);
            paper.write(amount(10 + random.nextInt(400)), 660, 260 + row * 60, 40);
        }
        paper.write("SUMMA " + amount(100 + random.nextInt(4_000)), 60, 320 + rows * 60, 56);
        paper.write(
                "2026-" + two(1 + random.nextInt(12)) + "-" + two(1 + random.nextInt(28)) + " 14:"
                        + two(random.nextInt(60)),
                60,
                420 + rows * 60,
                40);
        return paper.page;
    }

    /** As a phone takes it: on a table, in light from one side, the paper a warm grey. */
    public static BufferedImage photo(BufferedImage paper, long seed) {
        Random random = new Random(seed);
        SampleReceipts table = new SampleReceipts(1500, 2000);
        for (int y = 0; y < 2000; y += 4) {
            int tone = 90 + random.nextInt(30);
            table.graphics.setColor(new Color(tone, tone * 3 / 4, tone / 2));
            table.graphics.fillRect(0, y, 1500, 4);
        }
        AffineTransform lies = AffineTransform.getRotateInstance((random.nextDouble() - 0.5) * 0.1, 750, 1000);
        lies.translate(150, 150);
        double scale = Math.min(1200.0 / paper.getWidth(), 1700.0 / paper.getHeight());
        lies.scale(scale, scale);
        table.graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        table.graphics.drawImage(paper, lies, null);
        int[] pixels = ((DataBufferInt) table.page.getRaster().getDataBuffer()).getData();
        for (int at = 0; at < pixels.length; at++) {
            int rgb = pixels[at];
            double light = (0.72 + 0.14 * (at % 1500) / 1500) + random.nextGaussian() * 0.01;
            pixels[at] = lit(rgb >> 16, light) << 16 | lit(rgb >> 8, light * 0.98) << 8 | lit(rgb, light * 0.93);
        }
        return table.page;
    }

    private static int lit(int level, double light) {
        return (int) Math.max(0, Math.min(255, (level & 0xff) * light));
    }

    private void row(String what, int kronor, int y) {
        write(what, 80, y, 24);
        write(amount(kronor), 800, y, 24);
    }

    /** With the outlines of a font that a library brings, since a server may have none. */
    private void write(String text, double x, double y, double size) {
        graphics.setColor(INK);
        try {
            double scale = size / FONT.getUnitsPerEm();
            double at = x;
            for (int character : text.codePoints().toArray()) {
                String glyph =
                        FONT.getPostScript().getName(FONT.getUnicodeCmapLookup().getGlyphId(character));
                AffineTransform place = new AffineTransform(scale, 0, 0, -scale, at, y);
                graphics.fill(place.createTransformedShape(FONT.getPath(glyph)));
                at += FONT.getWidth(glyph) * scale;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String amount(int kronor) {
        return String.format(Locale.ROOT, "%d,%02d", kronor, kronor % 4 * 25);
    }

    private static String two(int number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int letter = 0; letter < 8; letter++) {
            name.append((char) ('a' + random.nextInt(26)));
        }
        return name.toString();
    }

    private static TrueTypeFont font() {
        try (InputStream in =
                PDFRenderer.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
