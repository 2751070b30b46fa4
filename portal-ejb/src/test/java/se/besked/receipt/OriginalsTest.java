package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.besked.access.Citizen;
import se.besked.access.Staff;
import se.besked.audit.AuditAction;
import se.besked.audit.AuditTrail;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.inspection.SamplePdfs;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.shared.BrokenRule;
import se.besked.testing.House;

class OriginalsTest {

    private static final Staff KARIN = new Staff("karin");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"derby", "postgresql"})
    void whoFetchesAnOriginalSaysWhyAndBothThatAndTheAttemptStandOnTheTrail(String database) throws Exception {
        try (House house = House.on(database)) {
            String caseId = new ReceiptHouse(house).begin();
            byte[] sent = SamplePdfs.pages(1);
            String file = taken(house, sent);
            Originals originals = house.get(Originals.class);

            for (String bad : new String[] {null, "    ", "abcd", "   abcd   ", "x".repeat(151)}) {
                assertThatThrownBy(() -> originals.original(KARIN, file, bad)).isInstanceOf(BrokenRule.class);
            }
            Path lying;
            try (Download download = originals.original(KARIN, file, " Beloppet syns dåligt ")) {
                lying = download.file();
                assertThat(Files.readAllBytes(lying)).isEqualTo(sent);
                assertThat(download.mediaType()).isEqualTo("application/pdf");
            }
            assertThat(lying).as("open on the disk").doesNotExist();
            originals.original(KARIN, file, "x".repeat(150)).close();
            originals.cleaned(KARIN, file).close();

            List<String> trail = house.get(AuditTrail.class).ofCase(caseId).stream()
                    .filter(entry ->
                            entry.action() == AuditAction.OPEN_ORIGINAL || entry.action() == AuditAction.OPEN_PAPER)
                    .map(entry -> entry.action() + " " + entry.detail())
                    .toList();
            assertThat(trail)
                    .hasSize(8)
                    .contains("OPEN_ORIGINAL " + file + " Beloppet syns dåligt", "OPEN_PAPER " + file + "/pdf")
                    .filteredOn(line -> line.endsWith("(no reason, not given)"))
                    .hasSize(5);
        }
    }

    private String taken(House house, byte[] content) throws Exception {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        try (SpooledFile file = spool.take("hyra.pdf", new ByteArrayInputStream(content), new RequestDrain(0))) {
            String id = house.get(ReceiptIntake.class)
                    .take(new Citizen("amina"), new Place(ReceiptHouse.APPLICATION, PaperTarget.month()), file)
                    .fileId();
            house.get(Checking.class).check(id);
            return id;
        }
    }
}
