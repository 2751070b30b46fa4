package se.besked.receipt.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A real clamd that knows one signature. */
class ScannerTest {

    private static final int MEGABYTE = 1024 * 1024;

    private static Scanner scanner;

    @BeforeAll
    static void aScannerIsThere() {
        String where = System.getenv("BESKED_TEST_CLAMD");
        assumeTrue(where != null && !where.isBlank(), "no ClamAV: set BESKED_TEST_CLAMD or run bin/test");
        scanner = Scanners.patient(where);
    }

    @Test
    void plainFilesAreClean() throws IOException {
        assertThat(scan(new byte[0])).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scan(SuspectFiles.jpeg())).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scan(SuspectFiles.pdfWithStream("BT ET".getBytes()))).isEqualTo(ScanVerdict.CLEAN);
        assertThat(scan(noise(10 * MEGABYTE))).isEqualTo(ScanVerdict.CLEAN);
    }

    @Test
    void malwareIsFoundWhereverItHides() throws IOException {
        byte[] eicar = SuspectFiles.eicar();
        assertThat(eicar).hasSize(68);
        assertThat(scan(eicar)).isEqualTo(ScanVerdict.INFECTED);
        assertThat(scan(SuspectFiles.zipInZip(1, eicar))).isEqualTo(ScanVerdict.INFECTED);
        assertThat(scan(SuspectFiles.zipInZip(2, eicar))).isEqualTo(ScanVerdict.INFECTED);
        assertThat(scan(SuspectFiles.jpegWithTail(eicar))).isEqualTo(ScanVerdict.INFECTED);
        assertThat(scan(SuspectFiles.pdfWithStream(eicar))).isEqualTo(ScanVerdict.INFECTED);
    }

    @Test
    void whatTheScannerCouldNotSeeAllOfIsNotReleased() throws IOException {
        assertThat(scan(SuspectFiles.lockedZip())).isEqualTo(ScanVerdict.UNKNOWN);
        assertThat(scan(SuspectFiles.zipInZip(40, SuspectFiles.eicar()))).isEqualTo(ScanVerdict.UNKNOWN);
    }

    @Test
    void moreThanTheScannerTakesIsNotReleased() throws IOException {
        assertThat(scan(new byte[27 * MEGABYTE])).isEqualTo(ScanVerdict.UNKNOWN);
        assertThat(scan(noise(60 * MEGABYTE))).isEqualTo(ScanVerdict.UNKNOWN);
    }

    @Test
    void manyAtATimeKeepTheirVerdictsApart() throws Exception {
        ExecutorService eight = Executors.newFixedThreadPool(8);
        try {
            List<Future<ScanVerdict>> verdicts = eight.invokeAll(IntStream.range(0, 80)
                    .<Callable<ScanVerdict>>mapToObj(
                            i -> () -> scan(i % 2 == 0 ? noise(i * 1000) : SuspectFiles.eicar()))
                    .toList());
            for (int i = 0; i < verdicts.size(); i++) {
                assertThat(verdicts.get(i).get()).isEqualTo(i % 2 == 0 ? ScanVerdict.CLEAN : ScanVerdict.INFECTED);
            }
        } finally {
            eight.shutdownNow();
        }
    }

    private static ScanVerdict scan(byte[] content) throws IOException {
        return scanner.scan(new ByteArrayInputStream(content));
    }

    private static byte[] noise(int bytes) {
        byte[] noise = new byte[bytes];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
