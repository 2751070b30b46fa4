package se.besked.receipt.inspection;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** TIFFs made in code: with Java's own writer, and by hand for what that does not write. */
public final class SampleTiffs {

    private SampleTiffs() {}

    public static byte[] pages(int count) {
        BufferedImage page = SamplePictures.corners(80, 60, BufferedImage.TYPE_INT_RGB);
        return SamplePictures.bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("tiff").next();
            try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.prepareWriteSequence(null);
                for (int number = 0; number < count; number++) {
                    writer.writeToSequence(new IIOImage(page, null, null), null);
                }
                writer.endWriteSequence();
            }
        });
    }

    /** One colour all over, samples as given, unpacked. {@code photometric}: 1 grey, 2 red green blue, 5 four inks. */
    public static byte[] plain(int width, int height, int photometric, int bits, int orientation, int... samples) {
        int count = samples.length;
        int bytes = width * height * count * bits / 8;
        int entries = 10;
        int after = 8 + 2 + entries * 12 + 4;
        ByteBuffer tiff = ByteBuffer.allocate(after + 2 * count + bytes);
        tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) entries);
        List<int[]> fields = List.of(
                new int[] {256, 4, 1, width},
                new int[] {257, 4, 1, height},
                count == 1 ? new int[] {258, 3, 1, bits << 16} : new int[] {258, 3, count, after},
                new int[] {259, 3, 1, 1 << 16},
                new int[] {262, 3, 1, photometric << 16},
                new int[] {273, 4, 1, after + 2 * count},
                new int[] {274, 3, 1, orientation << 16},
                new int[] {277, 3, 1, count << 16},
                new int[] {278, 4, 1, height},
                new int[] {279, 4, 1, bytes});
        for (int[] field : fields) {
            tiff.putShort((short) field[0])
                    .putShort((short) field[1])
                    .putInt(field[2])
                    .putInt(field[3]);
        }
        tiff.putInt(0);
        Arrays.stream(samples).forEach(sample -> tiff.putShort((short) bits));
        for (int pixel = 0; pixel < width * height; pixel++) {
            for (int sample : samples) {
                if (bits == 16) {
                    tiff.putShort((short) (sample * 257));
                } else {
                    tiff.put((byte) sample);
                }
            }
        }
        return tiff.array();
    }
}
