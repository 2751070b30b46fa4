package se.besked.browser;

import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.awt.image.RescaleOp;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;

/**
 * Photos of receipts as phones take them, good and bad ones: drawn with noise from a fixed seed, each call another
 * picture.
 */
final class DrawnPhoto {

    private static final Random NOISE = new Random(3);

    private DrawnPhoto() {}

    static FilePayload good(String name) {
        return of("good", name);
    }

    /** A large file: noise cannot be compressed. */
    static FilePayload noisy(String name) {
        BufferedImage picture = new BufferedImage(900, 620, BufferedImage.TYPE_INT_RGB);
        for (int i = 0; i < 900 * 620; i++) {
            picture.setRGB(i % 900, i / 900, NOISE.nextInt());
        }
        return payload(name, picture, "png");
    }

    /** @param kind good, faint (grey on grey), few (six lines on a page), dark, blurred or small */
    static FilePayload of(String kind, String name) {
        boolean small = kind.equals("small");
        BufferedImage paper = paper(small ? 420 : 1080, small ? 560 : 1440, kind);
        if (kind.equals("dark")) {
            paper = new RescaleOp(0.3f, 0, null).filter(paper, null);
        } else if (kind.equals("blurred")) {
            paper = blurred(blurred(blurred(paper)));
        }
        for (int i = 0; i < 20_000; i++) {
            int x = NOISE.nextInt(paper.getWidth());
            int y = NOISE.nextInt(paper.getHeight());
            Color was = new Color(paper.getRGB(x, y));
            int less = NOISE.nextInt(8);
            paper.setRGB(
                    x,
                    y,
                    new Color(
                                    Math.max(0, was.getRed() - less),
                                    Math.max(0, was.getGreen() - less),
                                    Math.max(0, was.getBlue() - less))
                            .getRGB());
        }
        return payload(name, paper, "jpeg");
    }

    private static BufferedImage paper(int width, int height, String kind) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(new Color(0x6b5a48));
        pen.fillRect(0, 0, width, height);
        pen.setColor(kind.equals("faint") ? new Color(0xdddddd) : new Color(0xf4f2ec));
        pen.fillRect(width / 10, height / 30, width * 8 / 10, height * 28 / 30);
        pen.setColor(kind.equals("faint") ? new Color(0x999999) : new Color(0x222222));
        pen.setFont(new Font(Font.MONOSPACED, Font.PLAIN, height / 55));
        for (int line = 0; line < (kind.equals("few") ? 6 : 34); line++) {
            pen.drawString(
                    "HYRESAVI " + line * 7 + "          " + line * 131 + ",50 kr",
                    width / 7,
                    height / 10 + line * height / 42);
        }
        pen.dispose();
        return picture;
    }

    private static BufferedImage blurred(BufferedImage picture) {
        float[] even = new float[9 * 9];
        Arrays.fill(even, 1f / even.length);
        return new ConvolveOp(new Kernel(9, 9, even), ConvolveOp.EDGE_NO_OP, null).filter(picture, null);
    }

    private static FilePayload payload(String name, BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new FilePayload(name, "image/" + format, out.toByteArray());
    }
}
