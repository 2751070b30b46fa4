package se.besked.receipt.inspection.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.receipt.inspection.Examination;
import se.besked.receipt.inspection.FileKind;
import se.besked.receipt.inspection.Inspected;
import se.besked.receipt.inspection.Picture;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.ResourceUsage;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.SampleReceipts;
import se.besked.receipt.inspection.Unfinished;
import se.besked.receipt.inspection.Work;
import se.besked.receipt.inspection.fingerprint.Fingerprint;

class InspectionReportTest {

    private static final String START = "work=1 81 324\ncpu=5\npeak=6\ncheck=PngStructure.check\nsmall.1=1-small.jpg\n";

    private static final Work WORK = new Work(2, 81, 324);

    @TempDir
    private Path folder;

    private Path out;

    @BeforeEach
    void aFolderWithOnePicture() throws IOException {
        out = Files.createDirectory(folder.resolve("out"));
        Files.write(out.resolve("1.png"), SamplePictures.png(9, 9));
        Files.write(out.resolve("1-small.jpg"), SamplePictures.jpeg(9, 9));
        Files.write(folder.resolve("secret.png"), SamplePictures.png(9, 9));
        Files.writeString(out.resolve("2.png"), "<script>alert(1)</script>");
        Files.createSymbolicLink(out.resolve("3.png"), folder.resolve("secret.png"));
    }

    @Test
    void whatWasFoundComesThroughWithItsFingerprint() throws Exception {
        Optional<Fingerprint> fingerprint = Fingerprint.of(SampleReceipts.till(1));
        Picture picture =
                new Picture(1, out.resolve("1.png"), out.resolve("1-small.jpg"), FileKind.PNG, 9, 9, fingerprint);

        InspectionReport.write(out, new Inspected(FileKind.PNG, List.of(picture), Optional.empty()), WORK);

        assertThat(fingerprint).isPresent();
        assertThat(read().inspected().orElseThrow().pictures()).containsExactly(picture);
        assertThat(read().work()).isEqualTo(WORK);
    }

    @Test
    void aReasonComesThroughWithTheCheckThatGaveIt() throws Exception {
        InspectionReport.write(out, new RefusedFile(Refusal.TOO_MANY_PAGES), WORK);

        assertThat(read().refusal()).contains(Refusal.TOO_MANY_PAGES);
        assertThat(read().check()).isEqualTo("InspectionReportTest.aReasonComesThroughWithTheCheckThatGaveIt");
        assertThat(read().work()).isEqualTo(WORK);
        assertThat(read()).asString().startsWith("TOO_MANY_PAGES by").contains("2 of 20 pages");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 ../secret.png",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 /etc/passwd",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 2.png",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 3.png",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 4.png",
                "kind=PNG\npictures=1\npicture.1=JPEG 9 9 1.png",
                "kind=PNG\npictures=1\npicture.1=PDF 9 9 1.png",
                "kind=PNG\npictures=1\npicture.1=PNG 0 9 1.png",
                "kind=PNG\npictures=1\npicture.1=PNG 999999 9 1.png",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 1.png\ncleaned=1.png",
                "kind=PNG\npictures=1\npicture.1=PNG 9 9 1.png\nfingerprint.1=x",
                "kind=HTML\npictures=1\npicture.1=PNG 9 9 1.png",
                "kind=PNG\npictures=2000000000\npicture.1=PNG 9 9 1.png",
                "kind=PNG\npictures=0",
                "kind=PNG\npictures=2\npicture.1=PNG 9 9 1.png",
                "refused=NOTHING",
                "refused=EMPTY\ncheck=<script>",
                "refused=EMPTY\nwork=-1 0 0",
                "kind=\\u00",
                ""
            })
    void whatOurOwnProgramWouldNotSayIsNotBelieved(String report) throws Exception {
        Files.writeString(out.resolve("report"), START + report);

        assertThat(read().unfinished()).contains(Unfinished.NO_REPORT);
    }

    @Test
    void noReportOrOneWithoutAnEndOrALinkIsNone() throws Exception {
        assertThat(read().unfinished()).contains(Unfinished.NO_REPORT);

        Files.write(out.resolve("report"), new byte[2_000_000]);
        assertThat(read().unfinished()).contains(Unfinished.NO_REPORT);

        Files.delete(out.resolve("report"));
        Files.writeString(folder.resolve("elsewhere"), START + "refused=EMPTY", StandardCharsets.US_ASCII);
        Files.createSymbolicLink(out.resolve("report"), folder.resolve("elsewhere"));
        assertThat(read().unfinished()).contains(Unfinished.NO_REPORT);
    }

    private Examination read() throws IOException {
        return InspectionReport.read(out, ResourceUsage.NONE);
    }
}
