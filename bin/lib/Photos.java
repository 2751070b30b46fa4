import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import javax.imageio.ImageIO;

/** Makes photos for bin/bench, each different: {@code java Photos.java FOLDER COUNT BYTES}. */
final class Photos {

    private static final int SEGMENT = 65_000;

    private Photos() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int bytes = Integer.parseInt(arguments[2]);
        Random noise = new Random(bytes);
        for (int photo = 1; photo <= Integer.parseInt(arguments[1]); photo++) {
            Files.write(folder.resolve(photo + ".jpg"), photo(noise, bytes));
        }
    }

    /** A picture, filled up to its size with segments such as cameras write their own data in. */
    private static byte[] photo(Random noise, int bytes) throws IOException {
        BufferedImage image = new BufferedImage(1_200, 1_600, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 1_600; y += 4) {
            for (int x = 0; x < 1_200; x += 4) {
                image.setRGB(x, y, noise.nextInt());
            }
        }
        ByteArrayOutputStream drawn = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", drawn);
        byte[] jpeg = drawn.toByteArray();
        ByteArrayOutputStream whole = new ByteArrayOutputStream(bytes);
        whole.write(jpeg, 0, 2);
        while (whole.size() + jpeg.length + SEGMENT + 2 < bytes) {
            byte[] own = new byte[SEGMENT - 2];
            noise.nextBytes(own);
            whole.write(new byte[] {(byte) 0xff, (byte) 0xef, (byte) (SEGMENT >> 8), (byte) SEGMENT});
            whole.write(own);
        }
        whole.write(jpeg, 2, jpeg.length - 2);
        return whole.toByteArray();
    }
}
