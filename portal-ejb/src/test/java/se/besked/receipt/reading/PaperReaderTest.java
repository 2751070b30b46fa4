package se.besked.receipt.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.shared.Settings;

/** With the real Tesseract; the tests install it with the other programs they need. */
class PaperReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-12T09:00:00Z"), ZoneId.of("Europe/Stockholm"));

    @TempDir
    private Path folder;

    private final PaperReader reader = new PaperReader(new Settings(), CLOCK);

    @Test
    void mostReceiptsAreReadRight() {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        assertMostAreReadRight(12);
    }

    @Test
    @Tag("long")
    void mostOfManyReceiptsAreReadRight() {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        assertMostAreReadRight(30);
    }

    private void assertMostAreReadRight(int receipts) {
        int totals = 0;
        int dates = 0;
        StringBuilder wrong = new StringBuilder();
        long start = System.nanoTime();
        for (int i = 0; i < receipts; i++) {
            SampleReceipt receipt = SampleReceipt.of(i, TODAY);
            Reading reading = reader.read(List.of(receipt.photo(folder, i))).orElseThrow();
            boolean total = reading.totalOre().equals(OptionalLong.of(receipt.totalOre()));
            boolean date = reading.date().equals(Optional.of(receipt.date()));
            totals += total ? 1 : 0;
            dates += date ? 1 : 0;
            if (!total || !date) {
                wrong.append("\n  ")
                        .append(i)
                        .append(": ")
                        .append(receipt.totalOre())
                        .append(' ')
                        .append(receipt.date())
                        .append(" read as ")
                        .append(reading.written());
            }
        }
        long each = Duration.ofNanos(System.nanoTime() - start).toMillis() / receipts;
        System.out.printf(
                "Machine reading: of %d receipts %d totals and %d dates right, %d ms each%s%n",
                receipts, totals, dates, each, wrong);
        assertThat(totals).isGreaterThanOrEqualTo(receipts * 8 / 10);
        assertThat(dates).isGreaterThanOrEqualTo(receipts * 8 / 10);
    }

    @Test
    void onAnEmptyPictureThereIsNothing() throws Exception {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        for (Color color : List.of(Color.WHITE, Color.BLACK)) {
            Reading reading = reader.read(List.of(plain(color))).orElseThrow();

            assertThat(reading.empty()).isTrue();
            assertThat(reading.totalOre()).isEmpty();
            assertThat(reading.engine()).startsWith("tesseract ").contains("swe");
        }
    }

    @Test
    void whatIsNoPictureGivesNoReading() throws Exception {
        Path file = Files.writeString(folder.resolve("broken.jpg"), "no picture");

        assertThat(reader.read(List.of(file))).isEmpty();
        assertThat(reader.read(List.of(folder.resolve("missing.jpg")))).isEmpty();
        assertThat(reader.read(List.of())).isEmpty();
    }

    @Test
    void aBrokenPageDoesNotHideTheOthers() throws Exception {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        SampleReceipt receipt = SampleReceipt.of(2, TODAY);
        Path broken = Files.writeString(folder.resolve("broken.jpg"), "no picture");

        assertThat(reader.read(List.of(broken, receipt.photo(folder, 2)))
                        .orElseThrow()
                        .totalOre())
                .hasValue(receipt.totalOre());
    }

    @Test
    void onlyTheFirstPagesAreRead() throws Exception {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        Path blank = plain(Color.WHITE);

        assertThat(reader.read(List.of(
                                blank, blank, blank, SampleReceipt.of(2, TODAY).photo(folder, 2)))
                        .orElseThrow()
                        .empty())
                .isTrue();
    }

    @Test
    void whoTakesTooLongIsEnded() throws Exception {
        assumeTrue(reader.installed(), "Tesseract with Swedish is not installed");
        Tesseract tesseract = Tesseract.installed().orElseThrow();
        Path picture = SampleReceipt.of(0, TODAY).photo(folder, 0);
        long start = System.nanoTime();

        assertThatThrownBy(() -> tesseract.read(picture, Duration.ofMillis(30))).isInstanceOf(IOException.class);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(2));
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void readingCanBeSwitchedOff() {
        System.setProperty("besked.reading", "off");
        try {
            PaperReader off = new PaperReader(new Settings(), CLOCK);

            assertThat(off.installed()).isFalse();
            assertThat(off.read(List.of(SampleReceipt.of(2, TODAY).photo(folder, 2))))
                    .isEmpty();
        } finally {
            System.clearProperty("besked.reading");
        }
    }

    private Path plain(Color color) throws IOException {
        BufferedImage picture = new BufferedImage(1_200, 1_600, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(color);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return Files.write(folder.resolve("plain.jpg"), SampleReceipt.jpeg(picture));
    }
}
