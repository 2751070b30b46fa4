package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import javax.imageio.ImageIO;
import se.besked.receipt.hostile.Eicar;
import se.besked.receipt.hostile.HostileFile;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.UploadPolicy;

/** What a picture that people are shown must be, whatever it was made from: pixels and nothing else. */
final class HarmlessPicture {

    private HarmlessPicture() {}

    static void check(Picture picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.file().toFile());
        assertThat(image).as("a picture that can be read").isNotNull();
        assertThat(image.getWidth()).isEqualTo(picture.width());
        assertThat(image.getHeight()).isEqualTo(picture.height());
        assertThat(Math.max(picture.width(), picture.height()))
                .isLessThanOrEqualTo(UploadPolicy.standard().pictureSide());
        byte[] content = Files.readAllBytes(picture.file());
        if (picture.kind() == FileKind.PNG) {
            checkPng(ByteBuffer.wrap(content));
        } else {
            checkJpeg(content);
        }
        assertThat(new String(content, StandardCharsets.ISO_8859_1))
                .doesNotContain(
                        HostileFile.MARKER,
                        new String(Eicar.raw(), StandardCharsets.US_ASCII),
                        "Besked Phone",
                        "<script",
                        "/JavaScript");
    }

    /** Header, palette, pixels and end are all the chunks there are, and nothing follows. */
    private static void checkPng(ByteBuffer png) {
        int at = 8;
        String type = "";
        while (at < png.limit()) {
            type = StandardCharsets.ISO_8859_1.decode(png.slice(at + 4, 4)).toString();
            assertThat(type).isIn("IHDR", "PLTE", "IDAT", "IEND");
            at += 12 + png.getInt(at);
        }
        assertThat(type).isEqualTo("IEND");
        assertThat(at).as("the end of the file").isEqualTo(png.limit());
    }

    /** Of the segments that carry other things, only the one that says what it is (JFIF). */
    private static void checkJpeg(byte[] jpeg) {
        int at = 2;
        while ((jpeg[at + 1] & 0xff) != 0xda) {
            int marker = jpeg[at + 1] & 0xff;
            assertThat(marker).isIn(0xe0, 0xdb, 0xc0, 0xc4, 0xdd);
            int length = (jpeg[at + 2] & 0xff) << 8 | jpeg[at + 3] & 0xff;
            if (marker == 0xe0) {
                assertThat(length).as("JFIF without a small picture in it").isEqualTo(16);
            }
            at += 2 + length;
        }
        for (int place = at + 2; place < jpeg.length - 2; place++) {
            if (jpeg[place] == (byte) 0xff) {
                assertThat(jpeg[place + 1]).as("no mark before the end").isZero();
            }
        }
        assertThat(jpeg).endsWith(0xff, 0xd9);
    }
}
