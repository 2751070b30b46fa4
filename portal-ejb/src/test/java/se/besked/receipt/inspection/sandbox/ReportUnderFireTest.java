package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import se.besked.receipt.hostile.Endurance;
import se.besked.receipt.hostile.Mutations;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleReceipts;
import se.besked.receipt.inspection.Work;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

/** The report of a process that a hostile file may have taken over, with many thousands that are nearly right. */
@Tag("long")
@Timeout(60)
class ReportUnderFireTest {

    @TempDir
    private Path folder;

    @Test
    void noPictureIsTakenFromElsewhere() throws IOException {
        Path out = Files.createDirectory(folder.resolve("out"));
        Files.write(out.resolve("1.png"), SamplePictures.png(9, 9));
        Files.write(out.resolve("1-small.jpg"), SamplePictures.jpeg(9, 9));
        Picture picture = new Picture(
                1,
                out.resolve("1.png"),
                out.resolve("1-small.jpg"),
                FileKind.PNG,
                9,
                9,
                Fingerprint.of(SampleReceipts.till(1)));
        InspectionReport.write(out, new Inspected(FileKind.PNG, List.of(picture), Optional.empty()), Work.NONE);
        List<byte[]> nearlyRight = List.of(
                Files.readAllBytes(out.resolve("report")),
                ascii("work=1 81 324\ncpu=1\npeak=2\nkind=PNG\npictures=1\npicture.1=PNG 9 9 1.png\n"
                        + "small.1=1-small.jpg\n"),
                ascii("work=0 0 0\ncpu=1\npeak=1\ncheck=A.b\nrefused=EMPTY\n"));

        int given = Endurance.of(new Mutations(20261122, nearlyRight), Duration.ofSeconds(7), content -> {
            Files.write(out.resolve("report"), content);
            InspectionReport.read(out, ResourceUsage.NONE)
                    .inspected()
                    .ifPresent(inspected -> assertThat(inspected.pictures())
                            .allMatch(one -> one.file().getParent().equals(out)));
        });

        assertThat(given).isGreaterThan(500);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
