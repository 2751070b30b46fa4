package se.besked.receipt.inspection.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.RescaleOp;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleReceipts;
import se.besked.receipt.inspection.formats.Orientation;

class FingerprintTest {

    static Stream<Arguments> papers() {
        return Stream.of(
                Arguments.of("a notice", SampleReceipts.rentNotice(1)),
                Arguments.of("a photo of a notice", SampleReceipts.photo(SampleReceipts.rentNotice(2), 2)),
                Arguments.of("a photo of a till's roll", SampleReceipts.photo(SampleReceipts.till(3), 3)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void aPictureThatWasSavedAnewIsTheSame(String what, BufferedImage picture) {
        Fingerprint fingerprint = of(picture);

        for (int quality : new int[] {30, 60, 95}) {
            assertSame(fingerprint, saved(picture, quality), "quality " + quality);
        }
        for (double scale : new double[] {0.3, 0.5, 0.77, 2}) {
            assertSame(fingerprint, saved(scaled(picture, scale), 60), "scale " + scale);
        }
        for (float light : new float[] {0.85f, 1.15f}) {
            assertSame(fingerprint, lit(picture, light), "light " + light);
            assertSame(fingerprint, saved(lit(picture, light), 60), "saved with light " + light);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("papers")
    void aPictureThatLiesOnItsSideIsFoundByTurningIt(String what, BufferedImage picture) {
        BufferedImage lies = Orientation.turned(saved(picture, 60), 1);

        assertThat(of(picture).turned(1).same(of(lies))).isTrue();
        assertThat(of(picture).same(of(lies))).isFalse();
        assertThat(of(picture).turned(1).turned(3)).isEqualTo(of(picture));
    }

    @Test
    void sixtyNoticesOfOneLandlordAreSixtyPictures() {
        assertDiffer(60);
    }

    @Test
    @Tag("long")
    void twoHundredNoticesOfOneLandlordAreTwoHundredPictures() {
        assertDiffer(200);
    }

    private static void assertDiffer(int count) {
        List<Fingerprint> notices = IntStream.range(0, count)
                .mapToObj(seed -> of(SampleReceipts.rentNotice(seed)))
                .toList();

        assertThat(pairsThatAreTheSame(notices)).isZero();
        assertThat(notices.stream().map(Fingerprint::hash).distinct().count())
                .as("hashes: too few to tell them apart")
                .isLessThan(20);
    }

    @Test
    void noticesOfOneLandlordSavedAnewAreNotTakenForEachOther() {
        List<Fingerprint> notices = new ArrayList<>();
        for (int seed = 0; seed < 12; seed++) {
            notices.add(of(SampleReceipts.rentNotice(seed)));
        }
        for (int seed = 12; seed < 24; seed++) {
            notices.add(of(saved(scaled(SampleReceipts.rentNotice(seed), 0.5), 40)));
        }

        assertThat(pairsThatAreTheSame(notices)).isZero();
    }

    @Test
    void photosOfNoticesFromTheSamePlaceAreNotTakenForEachOther() {
        List<Fingerprint> photos = IntStream.range(0, 12)
                .mapToObj(seed -> of(saved(SampleReceipts.photo(SampleReceipts.rentNotice(seed), 7), 80)))
                .toList();

        assertThat(pairsThatAreTheSame(photos)).isZero();
    }

    @Test
    void receiptsOfOneTillAreNotTakenForEachOther() {
        assertThat(pairsThatAreTheSame(IntStream.range(0, 40)
                        .mapToObj(seed -> of(SampleReceipts.till(seed)))
                        .toList()))
                .isZero();
    }

    @Test
    void theSamePictureHasABandInCommon() {
        BufferedImage picture = SampleReceipts.rentNotice(5);
        int[] bands = of(picture).bands();
        int[] again = of(saved(scaled(picture, 0.4), 30)).bands();

        assertThat(bands).hasSize(4);
        assertThat(IntStream.of(bands)).allMatch(band -> band >= 0 && band <= 65_535);
        assertThat(IntStream.range(0, 4)
                        .filter(band -> bands[band] == again[band])
                        .count())
                .isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 128, 250, 255})
    void aBlankPageSaysNothing(int level) {
        BufferedImage blank = page(new Color(level, level, level));

        assertThat(Fingerprint.of(blank)).isEmpty();
    }

    @Test
    void aPageWithOnlyItsNumberSaysNothing() {
        BufferedImage page = page(Color.WHITE);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(Color.BLACK);
        graphics.fillRect(600, 1_700, 12, 20);
        graphics.dispose();

        assertThat(Fingerprint.of(page)).isEmpty();
    }

    @Test
    void whatIsSmallerThanItsFingerprintSaysNothing() {
        assertThat(Fingerprint.of(SamplePictures.corners(63, 900, BufferedImage.TYPE_INT_RGB)))
                .isEmpty();
        assertThat(Fingerprint.of(SamplePictures.corners(64, 64, BufferedImage.TYPE_INT_RGB)))
                .isPresent();
    }

    @Test
    void itIsWrittenAndReadAgain() {
        Fingerprint fingerprint = of(SampleReceipts.till(1));

        assertThat(fingerprint.written()).hasSizeLessThanOrEqualTo(6_000).matches("[A-Za-z0-9+/=]+");
        assertThat(Fingerprint.of(fingerprint.written())).isEqualTo(fingerprint).hasSameHashCodeAs(fingerprint);
    }

    @Test
    void whatIsNoFingerprintIsNotReadAsOne() {
        assertThatThrownBy(() -> Fingerprint.of("")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Fingerprint.of("<script>")).isInstanceOf(IllegalArgumentException.class);
        String tooLong = Base64.getEncoder().encodeToString(new byte[5_000]);
        assertThatThrownBy(() -> Fingerprint.of(tooLong)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void assertSame(Fingerprint fingerprint, BufferedImage again, String how) {
        Fingerprint other = of(again);
        assertThat(fingerprint.same(other))
                .as(
                        "%s: %s bits, %s",
                        how,
                        Long.bitCount(fingerprint.hash() ^ other.hash()),
                        GreyDifference.between(fingerprint.grey(), other.grey()))
                .isTrue();
        assertThat(other.same(fingerprint)).as("the other way round").isTrue();
    }

    private static long pairsThatAreTheSame(List<Fingerprint> all) {
        return IntStream.range(0, all.size())
                .mapToLong(one -> all.subList(0, one).stream()
                        .filter(other -> other.same(all.get(one)))
                        .count())
                .sum();
    }

    private static Fingerprint of(BufferedImage picture) {
        return Fingerprint.of(picture).orElseThrow();
    }

    private static BufferedImage page(Color color) {
        BufferedImage page = new BufferedImage(1240, 1754, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = page.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, page.getWidth(), page.getHeight());
        graphics.dispose();
        return page;
    }

    private static BufferedImage lit(BufferedImage picture, float by) {
        return new RescaleOp(by, 0, null).filter(picture, null);
    }

    /** By halves, so that no pixel is left out, as phones and browsers do. */
    private static BufferedImage scaled(BufferedImage picture, double by) {
        if (by < 0.5) {
            return scaled(scaled(picture, 0.5), by * 2);
        }
        int width = (int) Math.round(picture.getWidth() * by);
        int height = (int) Math.round(picture.getHeight() * by);
        BufferedImage scaled = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = scaled.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        graphics.drawImage(picture, 0, 0, width, height, null);
        graphics.dispose();
        return scaled;
    }

    private static BufferedImage saved(BufferedImage picture, int quality) {
        byte[] jpeg = SamplePictures.bytes(out -> {
            ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(quality / 100f);
            try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
                writer.setOutput(stream);
                writer.write(null, new IIOImage(picture, null, null), how);
            } finally {
                writer.dispose();
            }
        });
        try {
            return ImageIO.read(new ByteArrayInputStream(jpeg));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
