package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.besked.i18n.Language;
import se.besked.receipt.inspection.Refusal;
import se.besked.receipt.inspection.RefusedFile;
import se.besked.receipt.inspection.UploadPolicy;

class SpoolTest {

    private static final UploadPolicy TINY = new UploadPolicy(1_000, 30, 10_000, 20, 100, 10, 10);

    @TempDir
    private Path place;

    @Test
    void aFileAtTheLimitComesInWholeAndLeavesWhenItIsClosed() throws Exception {
        SpooledFile file = spool().take("kvitto.jpg", new ByteArrayInputStream(new byte[1_000]), new RequestDrain(0));

        assertThat(file.bytes()).isEqualTo(1_000);
        assertThat(Files.size(file.file())).isEqualTo(1_000);
        assertThat(file.sha256()).isEqualTo("541b3e9daa09b20bf85fa273e5cbd3e80185aa4ec298e765db87742b70138a53");
        file.close();
        assertEmpty();
    }

    @Test
    void oneByteMoreIsRefusedAfterABoundedExcessIsReadAndNothingIsLeft() throws Exception {
        InputStream sent = new ByteArrayInputStream(new byte[200_000]);
        RequestDrain drain = new RequestDrain(50_000);

        assertThatThrownBy(() -> spool().take("a.jpg", sent, drain)).hasMessage("TOO_LARGE");

        assertThat(drain.full()).isTrue();
        assertThat(sent.available()).as("bytes left unread").isGreaterThan(100_000);
        assertEmpty();
    }

    @Test
    void anUploadThatBreaksOffLeavesNothing() {
        InputStream broken = new SequenceInputStream(new ByteArrayInputStream(new byte[500]), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        });

        assertThatThrownBy(() -> spool().take("a.jpg", broken, new RequestDrain(0)))
                .isInstanceOf(IOException.class);

        assertEmpty();
    }

    @Test
    void whatACrashLeftIsSweptAndWhatIsUnderWayIsNot() throws Exception {
        Path old = Files.createDirectory(place.resolve("besked-paper-old"));
        Files.createFile(old.resolve("original"));
        Files.setLastModifiedTime(old, FileTime.from(Instant.EPOCH));
        SpooledFile underWay = spool().take("a.jpg", new ByteArrayInputStream(new byte[1]), new RequestDrain(0));

        spool().take("b.jpg", new ByteArrayInputStream(new byte[1]), new RequestDrain(0))
                .close();

        assertThat(old).doesNotExist();
        assertThat(underWay.file()).exists();
    }

    @ParameterizedTest(name = "name {index}")
    @CsvSource({
        "kvitto.jpg, kvitto.jpg, jpg",
        "../../etc/passwd, passwd, ''",
        "'C:\\bilder\\Hyra.PDF', Hyra.PDF, pdf",
        "'x.pdf\u0000.exe', x.pdf.exe, exe",
        "'a\r\nb.png', ab.png, png",
        "'\u202Egpj.exe', gpj.exe, exe",
        "'', '', ''",
        "'hyra %22maj%22.pdf', 'hyra \"maj\".pdf', pdf",
        "إيصال.jpg, إيصال.jpg, jpg"
    })
    void namesAreShownWithoutTricks(String sent, String shown, String extension) throws Exception {
        try (SpooledFile file = spool().take(sent, new ByteArrayInputStream(new byte[1]), new RequestDrain(0))) {
            assertThat(file.name()).isEqualTo(shown);
            assertThat(file.extension()).isEqualTo(extension);
        }
    }

    @Test
    void aLongNameKeepsItsBeginningAndItsEnd() throws Exception {
        try (SpooledFile file =
                spool().take("å".repeat(300) + ".jpeg", new ByteArrayInputStream(new byte[1]), new RequestDrain(0))) {
            assertThat(file.name()).hasSize(120).startsWith("ååå").endsWith("….jpeg");
        }
    }

    @Test
    void aNameOfSmileysHasRoomInTheDatabase() throws Exception {
        String smiley = Character.toString(0x1f600);
        try (SpooledFile file = spool().take(
                        smiley.repeat(115) + ".jpeg", new ByteArrayInputStream(new byte[1]), new RequestDrain(0))) {
            assertThat(file.name()).hasSizeBetween(190, 200).startsWith(smiley).endsWith("….jpeg");
        }
    }

    @Test
    void whereTheDiskTakesNothingTheSenderHearsThatNothingIsWrongWithTheFile() throws Exception {
        Path full = Files.createFile(place.resolve("no-folder"));

        assertThatThrownBy(() ->
                        new Spool(full, TINY).take("a.jpg", new ByteArrayInputStream(new byte[1]), new RequestDrain(0)))
                .isInstanceOfSatisfying(
                        RefusedFile.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Refusal.NOT_STORED));
        assertThat(Refusal.NOT_STORED.message().in(Language.SV)).contains("inget fel på filen");
    }

    private Spool spool() {
        return new Spool(place, TINY);
    }

    private void assertEmpty() {
        assertThat(place).isEmptyDirectory();
    }
}
