package se.besked.receipt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.besked.access.Citizen;
import se.besked.receipt.ReceiptIntake.Place;
import se.besked.receipt.inspection.SamplePictures;
import se.besked.receipt.inspection.UploadPolicy;
import se.besked.receipt.scan.ScanVerdict;
import se.besked.receipt.scan.Scanner;
import se.besked.receipt.scan.Scanners;
import se.besked.shared.NotFoundException;
import se.besked.testing.House;
import se.besked.testing.StandInScanner;

/** The scanner is down while a thousand files come in, and then a real one answers. */
@Tag("long")
class BacklogTest {

    private static final Citizen AMINA = new Citizen("amina");
    private static final int FILES = 1_000;
    private static final int IN_A_MONTH = 25;

    @TempDir
    private Path folder;

    @Test
    void aThousandFilesWaitUnseenAndAreClearedWhenTheScannerComesBack() throws Exception {
        String where = System.getenv("BESKED_TEST_CLAMD");
        assumeTrue(where != null && !where.isBlank(), "no ClamAV: set BESKED_TEST_CLAMD or run bin/test");
        Scanner real = Scanners.at(where);
        try (House house = House.onPostgreSql()) {
            new ReceiptHouse(house).begin();
            house.get(StandInScanner.class).says(ScanVerdict.UNAVAILABLE);
            List<String> files = new ArrayList<>();
            for (int month = 0; month < FILES / IN_A_MONTH; month++) {
                String application = "month-" + month;
                new ReceiptHouse(house)
                        .application(application, 2030 + month / 12 + "-" + String.format("%02d", 1 + month % 12));
                for (int file = 0; file < IN_A_MONTH; file++) {
                    files.add(take(house, application, SamplePictures.png(40 + month, 40 + file)));
                }
            }

            long structure = seconds(house);
            assertThat(states(house, FileState.QUARANTINED)).isEqualTo(FILES);
            for (String file : files) {
                assertThatThrownBy(() -> house.get(Papers.class).page(AMINA, file, 1))
                        .isInstanceOf(NotFoundException.class);
            }

            house.get(StandInScanner.class).asks(real);
            house.get(Checking.class).tryScannerAgain();
            long backlog = seconds(house);
            assertThat(states(house, FileState.READY)).isEqualTo(FILES);
            Files.writeString(
                    Path.of("target/backlog.txt"),
                    FILES + " files: read to their end in " + structure
                            + " s while the scanner was down, none shown; cleared in " + backlog
                            + " s when it came back, two at a time\n");
        }
    }

    private String take(House house, String application, byte[] content) throws Exception {
        Spool spool = new Spool(folder, UploadPolicy.standard());
        try (SpooledFile file = spool.take("kvitto.png", new ByteArrayInputStream(content), new RequestDrain(0))) {
            return house.get(ReceiptIntake.class)
                    .take(AMINA, new Place(application, PaperTarget.month()), file)
                    .fileId();
        }
    }

    /** What the machine was too busy for is tried again a little later. */
    private static long seconds(House house) throws Exception {
        long begun = System.nanoTime();
        checkTwoAtOnce(house);
        for (int again = 0; again < 5 && states(house, FileState.RECEIVED) > 0; again++) {
            house.clock().advance(Duration.ofMinutes(5));
            checkTwoAtOnce(house);
        }
        return TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
    }

    /** As in the server. */
    private static void checkTwoAtOnce(House house) throws Exception {
        ExecutorService two = Executors.newFixedThreadPool(2);
        Callable<Integer> worker = () -> {
            int checked = 0;
            while (house.get(Checking.class).next()) {
                checked++;
            }
            return checked;
        };
        for (Future<Integer> done : two.invokeAll(List.of(worker, worker))) {
            assertThat(done.get()).isNotNegative();
        }
        two.shutdown();
    }

    private static int states(House house, FileState state) {
        return house.inTransaction(() -> ((Number) house.entities()
                        .createNativeQuery("select count(*) from paper_file where state = ?1")
                        .setParameter(1, state.name())
                        .getSingleResult())
                .intValue());
    }
}
